/** Les débuts de ligne d’un texte, calculés à la première demande. */
function debutsDeLigne(texte: string): readonly number[] {
  const debuts = [0]
  for (let place = texte.indexOf('\n'); place >= 0; place = texte.indexOf('\n', place + 1)) {
    debuts.push(place + 1)
  }
  return debuts
}

/** Au-delà, une ligne ne se parcourt pas des yeux : la colonne aide. */
const LIGNE_LONGUE = 200

/** Rend « ligne 12 », ou « ligne 12, colonne 3400 » sur une ligne sans fin ; `avant` lignes précèdent ce texte. */
export function situerLigne(texte: string, avant = 0): (place: number) => string {
  let debuts: readonly number[] | null = null
  return (place) => {
    debuts ??= debutsDeLigne(texte)
    let bas = 0
    let haut = debuts.length - 1
    while (bas < haut) {
      const milieu = Math.ceil((bas + haut) / 2)
      if ((debuts[milieu] ?? 0) <= place) bas = milieu
      else haut = milieu - 1
    }
    const colonne = place - (debuts[bas] ?? 0) + 1
    const ligne = avant + bas + 1
    return colonne > LIGNE_LONGUE ? `ligne ${ligne}, colonne ${colonne}` : `ligne ${ligne}`
  }
}
