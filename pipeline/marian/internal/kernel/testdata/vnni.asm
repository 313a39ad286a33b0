; A program without an operating system that calls products of the package in
; an emulated processor. vnni_amd64_test.go puts its data behind it:
;
;   0x10000  the rest of this file, padded to a page
;   0x11000  the calls, of 11 quadwords each: function, its eight arguments,
;            the right sums, their number; a function of 0 ends them
;
; On port 0xe9 it writes one + for each call whose sums are right, - for others,
; and a full stop at the end.

%define calls 0x11000

bits 16
org 0x7c00

	jmp 0:begin
begin:
	xor ax, ax
	mov ds, ax
	mov es, ax
	mov ss, ax
	mov sp, 0x7c00
	mov cx, PARTS
.read:	push cx
	mov si, packet
	mov ah, 0x42
	int 0x13
	jc stop
	add word [packet + 6], 0x800
	add dword [packet + 8], 64
	pop cx
	loop .read
	cli
	; one table of each level: four megabytes where they are
	mov edi, 0x1000
	mov ecx, 0x3000 / 4
	xor eax, eax
	rep stosd
	mov dword [0x1000], 0x2003
	mov dword [0x2000], 0x3003
	mov dword [0x3000], 0x83
	mov dword [0x3008], 0x200083
	lgdt [table]
	mov eax, 0x1000
	mov cr3, eax
	mov eax, cr4
	or eax, 1 << 5 | 1 << 9 | 1 << 10 | 1 << 18 ; PAE, SSE, its exceptions, XSAVE
	mov cr4, eax
	mov ecx, 0xc0000080 ; EFER
	rdmsr
	or eax, 1 << 8 ; long mode
	wrmsr
	mov eax, cr0
	and eax, ~4
	or eax, 0x80000003 ; paging, monitor, protection
	mov cr0, eax
	jmp dword 8:0x10000
stop:	hlt
	jmp stop

align 8
segments: dq 0, 0x00af9a000000ffff, 0x00cf92000000ffff
table:	dw 23
	dd segments
packet:	db 16, 0
	dw 64, 0, 0x1000
	dq 1
	times 510 - ($ - $$) db 0
	dw 0xaa55

section rest follows=.text align=1 vstart=0x10000
bits 64
	mov ax, 16
	mov ds, ax
	mov es, ax
	mov ss, ax
	mov rsp, 0x9000
	xor ecx, ecx
	xor edx, edx
	mov eax, 0xe7 ; the registers of SSE, AVX and AVX-512
	xsetbv
	mov rbx, calls
	mov [here], rbx
next:	mov rbx, [here]
	cmp qword [rbx], 0
	je done
	sub rsp, 64
	cld
	lea rsi, [rbx + 8]
	mov rdi, rsp
	mov ecx, 8
	rep movsq
	call [rbx]
	add rsp, 64
	mov rbx, [here]
	add qword [here], 88
	mov rsi, [rbx + 72]
	mov rdi, [rbx + 8]
	mov rcx, [rbx + 80]
	repe cmpsd
	mov al, '+'
	je .tell
	mov al, '-'
.tell:	out 0xe9, al
	jmp next
done:	mov al, '.'
	out 0xe9, al
	mov dx, 0x8900
	mov rsi, bye
.say:	lodsb
	out dx, al
	test al, al
	jnz .say
	hlt
here:	dq 0
bye:	db "Shutdown", 0
