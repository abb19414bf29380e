const FORME = /^(\d{4})-(\d{2})-(\d{2})$/

/** Ce qui empêche d'enregistrer cette date `aaaa-mm-jj`, ou nul. */
export function fauteDeNaissance(saisie: string, aujourdhui: Date): string | null {
  const lue = FORME.exec(saisie)
  if (!lue) return 'la date s’écrit aaaa-mm-jj'
  const [annee, mois, jour] = [Number(lue[1]), Number(lue[2]), Number(lue[3])]
  if (mois < 1 || mois > 12) return 'le mois va de 01 à 12'
  const dernier = new Date(Date.UTC(annee, mois, 0)).getUTCDate()
  if (jour < 1 || jour > dernier) return `le jour va de 01 à ${dernier}`
  return saisie > aujourdhui.toISOString().slice(0, 10) ? 'la date est à venir' : null
}
