/** `aaaa`, `aaaamm`, `aaaammjj`, ou jusqu'à la seconde ; le décalage est à part (cda.md §9 [V]). */
export const FORME_INSTANT = /^(\d{4}|\d{6}|\d{8}|\d{10}|\d{12}|\d{14})([+-]\d{3,4})?$/
