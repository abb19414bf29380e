/** Ne garde que les chiffres et pose les tirets : aaaa-mm-jj. */
export const masquer = (texte) => {
  const chiffres = texte.replace(/\D/g, '').slice(0, 8)
  return [chiffres.slice(0, 4), chiffres.slice(4, 6), chiffres.slice(6)]
    .filter((groupe) => groupe !== '')
    .join('-')
}

/** Tient le masque pendant la frappe. */
export function poserMasque(champ) {
  champ.addEventListener('input', () => {
    champ.value = masquer(champ.value)
  })
}
