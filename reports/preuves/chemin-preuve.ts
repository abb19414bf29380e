import { nomSur } from '../campagne/noms-surs.ts'
import { extensionDe } from '../campagne/types-mime.ts'

/** `dossier/INS/INS.25/INS.25.01/INS.25.01.01.png`, chaque identifiant rendu sans danger pour Windows. */
export function cheminPreuve(
  ids: { chapitre: string; exigence: string; scenario: string; preuve: string },
  typeMime: string,
): string {
  const dossiers = [ids.chapitre, ids.exigence, ids.scenario].map((id) => nomSur(id))
  return ['dossier', ...dossiers, `${nomSur(ids.preuve)}.${extensionDe(typeMime)}`].join('/')
}
