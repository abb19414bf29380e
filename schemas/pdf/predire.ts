/** Défait la prédiction PNG d'un flux (ISO 32000-1 §7.4.4.4) : un octet de méthode par rangée. */
export function depredire(octets: Buffer, colonnes: number, octetsParPixel: number): Buffer | null {
  const largeur = colonnes
  if (largeur <= 0 || octets.length % (largeur + 1) !== 0) return null
  const rangees = octets.length / (largeur + 1)
  const rendu = Buffer.alloc(rangees * largeur)
  for (let rangee = 0; rangee < rangees; rangee += 1) {
    const source = rangee * (largeur + 1)
    const cible = rangee * largeur
    const methode = octets[source] ?? 0
    for (let x = 0; x < largeur; x += 1) {
      const brut = octets[source + 1 + x] ?? 0
      const gauche = x >= octetsParPixel ? (rendu[cible + x - octetsParPixel] ?? 0) : 0
      const haut = rangee > 0 ? (rendu[cible - largeur + x] ?? 0) : 0
      const coin =
        rangee > 0 && x >= octetsParPixel ? (rendu[cible - largeur + x - octetsParPixel] ?? 0) : 0
      rendu[cible + x] = brut + ajout(methode, { gauche, haut, coin })
    }
  }
  return rendu
}

function ajout(
  methode: number,
  { gauche, haut, coin }: { gauche: number; haut: number; coin: number },
): number {
  if (methode === 1) return gauche
  if (methode === 2) return haut
  if (methode === 3) return (gauche + haut) >> 1
  if (methode !== 4) return 0
  const p = gauche + haut - coin
  const [a, b, c] = [Math.abs(p - gauche), Math.abs(p - haut), Math.abs(p - coin)]
  if (a <= b && a <= c) return gauche
  return b <= c ? haut : coin
}
