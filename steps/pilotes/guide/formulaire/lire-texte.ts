import type { ChampAffiche } from '../../contrat.ts'

/** Les morceaux non vides d'un texte. */
export const separer = (texte: string, separateur: string): string[] =>
  texte
    .split(separateur)
    .map((t) => t.trim())
    .filter((t) => t !== '')

/** Au terminal, la barre sépare les colonnes : une date s'y tape avec des tirets. */
export const rendreDate = (texte: string): string => texte.trim().replaceAll('-', '/')

export function rendreOuiNon(texte: string): string {
  const debut = texte.trim().toLowerCase()
  if (debut.startsWith('o')) return 'oui'
  return debut.startsWith('n') ? 'non' : ''
}

/** « Libellé = valeur », ou la seule valeur quand le libellé est celui que l'on attend. */
export function lireLibelleValeur(reponse: string, libelle: string): ChampAffiche | null {
  if (reponse === '') return null
  const [gauche, droite] = separer(reponse, '=')
  if (gauche !== undefined && droite !== undefined) return { libelle: gauche, valeur: droite }
  return { libelle, valeur: reponse }
}
