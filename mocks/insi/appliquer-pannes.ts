import { RECUPERATIONS } from '../../schemas/insi/operations.ts'
import type { Pannes } from '../pannes.ts'
import type { Faits } from './lecture/faits.ts'
import type { PanneInsi } from './pannes.ts'
import { compteRendu, type Issue } from './reponse/issue.ts'

/** Ce que deviennent la réponse et la connexion, une fois les pannes appliquées. */
export interface Effet {
  issue: Issue
  delaiMs: number
  /** Remplace toute réponse SOAP. */
  transport: 'http503' | 'silence' | 'coupure' | null
  /** Vrai quand une panne a touché la réponse : elle n'est plus jugée contre le schéma. */
  alteree: boolean
}

function vise(panne: PanneInsi, { operation }: Faits, issue: Issue): boolean {
  const partout = panne.endpoint === 'lps' || panne.endpoint === '*'
  if (!partout && panne.endpoint !== operation) return false
  const identite = issue.genre === 'compte-rendu' ? issue.identite : null
  if (panne.matricule !== undefined && identite?.matricule.numero !== panne.matricule) return false
  // Une dégradation attend une identité rendue, sinon elle n'aurait rien à dégrader.
  const rend = RECUPERATIONS.some((nom) => nom === operation)
  if (panne.mode === 'trait-degrade') return rend && identite !== null
  return panne.mode !== 'hors-schema' || issue.genre === 'compte-rendu'
}

function remplacer(panne: PanneInsi, issue: Issue): Issue {
  if (panne.mode === 'faute') return { genre: 'faute', code: panne.code }
  if (panne.mode === 'cr') return compteRendu(panne.code)
  if (issue.genre === 'faute') return issue
  if (panne.mode === 'trait-degrade') {
    return { ...issue, degradations: { [panne.champ]: panne.valeur } }
  }
  return panne.mode === 'hors-schema' ? { ...issue, horsSchema: true } : issue
}

/**
 * Applique au plus un délai et une autre panne, dans l'ordre d'armement, et les décompte. Les pannes
 * valent pour ce qui est répondu, jamais pour ce que le journal juge de la requête.
 */
export function appliquerPannes(pannes: Pannes<PanneInsi>, faits: Faits, issue: Issue): Effet {
  const delai = pannes.appliquer((p) => p.mode === 'delaiMs' && vise(p, faits, issue))
  const panne = pannes.appliquer((p) => p.mode !== 'delaiMs' && vise(p, faits, issue))
  const mode = panne?.mode
  return {
    issue: panne ? remplacer(panne, issue) : issue,
    delaiMs: delai?.mode === 'delaiMs' ? delai.ms : 0,
    transport: mode === 'http503' || mode === 'silence' || mode === 'coupure' ? mode : null,
    alteree: mode === 'trait-degrade' || mode === 'hors-schema' || mode === 'cr',
  }
}
