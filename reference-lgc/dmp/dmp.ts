import type { OptionsDmp } from '../options.ts'
import type { Psc } from '../psc/psc.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerClientDmp } from './client/client.ts'
import { creerConsultation } from './consultation/consultation.ts'
import { creerDossiers } from './consultation/dossiers.ts'
import { creerMesPatients } from './consultation/mes-patients.ts'
import { creerAlimentation } from './file/alimentation.ts'
import { reexaminer } from './file/depot.ts'
import { creerFacteur } from './file/facteur.ts'
import { creerOperations } from './operations/operations.ts'

/** Le DMP tel que ce logiciel le vit : une file d'envois, et une consultation par utilisateur. */
export function creerDmp(noyau: Noyau, options: OptionsDmp, psc: Psc | null) {
  const client = creerClientDmp(options, noyau.horloge)
  const operations = creerOperations(noyau, client)
  const facteur = creerFacteur(noyau, operations)
  const moyens = { noyau, client, operations, psc }
  const dossiers = creerDossiers(moyens)

  const dmp = {
    options,
    dossiers,
    facteur,
    alimentation: creerAlimentation(noyau, facteur),
    consultation: creerConsultation(moyens, dossiers),
    mesPatients: creerMesPatients(moyens),

    /** Le consentement ou l'identité de ce patient a changé. */
    patientChange(patientId: number): void {
      dossiers.oublier(patientId)
      dmp.consultation.oublier(patientId)
      reexaminer(noyau.base, patientId, noyau.horloge.maintenant().toISOString())
      facteur.reveiller()
    },
    /** Remise à neuf : rien de ce qui est en cours n'écrira plus. */
    abandonner(): void {
      operations.abandonner()
      facteur.abandonner()
      client.abandonner()
      dossiers.toutOublier()
      dmp.consultation.toutOublier()
      dmp.mesPatients.toutOublier()
    },
    fermer(): void {
      operations.abandonner()
      facteur.fermer()
      client.fermer()
      dossiers.toutOublier()
      dmp.consultation.toutOublier()
      dmp.mesPatients.toutOublier()
    },
  }
  return dmp
}
export type Dmp = ReturnType<typeof creerDmp>
