import { nomSur } from '../campagne/noms-surs.ts'
import { typeNu } from '../campagne/types-mime.ts'
import { prefixeDe } from './noms.ts'
import type { ModeAssemblage, ReglagesDepot } from './types.ts'

/** Le nom de dépôt d'une preuve, ou `null` quand la table n'a pas d'extension pour son type. */
export function nommer(
  preuve: string,
  type: string,
  { mode, reglages }: { mode: ModeAssemblage; reglages: ReglagesDepot },
): string | null {
  const extension = reglages.extensions[typeNu(type)]
  if (extension === undefined) return null
  const prefixe = prefixeDe(mode)
  const place = reglages.longueurMax - prefixe.length - extension.length - 1
  return `${prefixe}${nomSur(preuve, Math.max(1, place))}.${extension}`
}

/** Le dossier d'un chapitre dans le paquet. */
export const dossierChapitre = (code: string): string => nomSur(code, 40)
