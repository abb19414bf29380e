import type { Etat, Resultat } from './types.ts'

const SIGNES: Record<Etat, string> = { ok: '✓', attention: '!', echec: '✗', 'sans-objet': '–' }

const LARGEUR = 28

/** Un contrôle sur une ligne, ses détails et son remède dessous. */
export function afficherResultat({
  titre,
  etat,
  constat,
  details,
  remede,
  code,
}: Resultat): string[] {
  const tete = `${SIGNES[etat]} ${titre.padEnd(LARGEUR)}${code === null ? '' : `${code} : `}${constat}`
  return [
    tete,
    ...details.map((detail) => `    - ${detail}`),
    ...(remede === null ? [] : [`    À faire : ${remede}`]),
  ]
}

/** La phrase qui dit si l’on peut commencer. */
export function conclure(resultats: readonly Resultat[]): string {
  const compter = (etat: Etat) => resultats.filter((resultat) => resultat.etat === etat).length
  const echecs = compter('echec')
  const attentions = compter('attention')
  const suite = attentions > 0 ? ` ${attentions} à surveiller.` : ''
  if (echecs === 0) return `Tout est prêt.${suite}`
  return `${echecs} à corriger avant de commencer.${suite}`
}
