import type { Usager } from '../base/types.ts'
import type { Compte } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { changerEtat } from './changer-etat.ts'

/** Fait vérifier l'INS de la fiche ; un démenti la retire et inscrit la fiche « à reprendre ». */
export async function verifierUsager(
  cabinet: Cabinet,
  { usager, compte }: { usager: Usager; compte: Compte },
): Promise<{ genre: 'info' | 'alerte'; message: string }> {
  const { insi, maintenant, a } = cabinet
  const alerter = (message: string) => ({ genre: 'alerte', message }) as const
  if (!usager.ins) return alerter('Cette fiche n’a pas d’INS à vérifier.')
  const { concorde, message } = await insi.verifier(usager, usager.ins, compte)
  if (concorde === null) return alerter(message)
  if (concorde)
    return { genre: 'info', message: 'Vérification favorable (OK) : l’INS concorde toujours.' }
  changerEtat(cabinet, { usager, compte }, () => {
    usager.dementie = true
    usager.controlee = false
    if (!a('matricule-garde-apres-ko')) usager.ins = null
  })
  usager.aReprendre = { motif: 'INS démentie par INSi', le: maintenant() }
  return alerter('Vérification défavorable (KO) : INSi ne reconnaît plus cette identité.')
}
