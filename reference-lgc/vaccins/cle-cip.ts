/** Un CIP13 est un EAN-13 français de médicament : 34009, sept chiffres, une clé (ins.md §12 [V]). */
export function estCip13(code: string): boolean {
  if (!/^34009\d{8}$/.test(code)) return false
  let somme = 0
  for (let rang = 0; rang < 12; rang += 1) somme += Number(code[rang]) * (rang % 2 === 0 ? 1 : 3)
  return (somme + Number(code[12])) % 10 === 0
}
