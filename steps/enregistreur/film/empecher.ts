import { type Empechement, type Film, FilmImpossible } from './types.ts'

/** Un pilote qui n'a pas ouvert le navigateur du banc : client lourd, navigateur à lui. */
export const SANS_FENETRE: Empechement = {
  raison: 'le pilote n’a ouvert aucune fenêtre du navigateur du banc',
  remede:
    'ouvrez le logiciel avec ouvrirNavigateur, ou relancez avec BANC_FILM=poste pour filmer le bureau',
}

/** Ce qui a empêché de filmer, en mots ; une faute imprévue garde sa première ligne. */
export function direEmpechement(erreur: unknown): Empechement {
  if (erreur instanceof FilmImpossible) return erreur.empechement
  const message = erreur instanceof Error ? erreur.message : String(erreur)
  return {
    raison: `le film a échoué (${message.split('\n')[0]})`,
    remede: 'relancez le scénario ; si cela recommence, signalez-le',
  }
}

export const filmManque = (empechement: Empechement, debut: string): Film => ({
  fichier: null,
  type: 'video/mp4',
  prise: { cadre: 'aucun', debut, fin: new Date().toISOString(), empechement },
})
