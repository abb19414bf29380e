import type { EtatCivil, Ins } from '../base/types.ts'
import { balise } from './balise.ts'

/** « Lieu inconnu » reste local : il ne part jamais (ins.md §10.2 [I]). */
export const LIEU_INCONNU = '99999'

/** Recherche par les traits ; le lieu n'est écrit que s'il est demandé et connu (ins.md §2.1 [V]). */
export function corpsRecherche(civil: EtatCivil, lieu: 'avec-lieu' | 'sans-lieu'): string {
  const cog = lieu === 'avec-lieu' && civil.lieu !== LIEU_INCONNU ? civil.lieu : ''
  const traits = [
    balise('NomNaissance', civil.nom),
    balise('Prenom', civil.prenom),
    balise('Sexe', civil.sexe),
    balise('DateNaissance', civil.naissance),
    balise('LieuNaissance', cog),
  ].join('')
  return `<RECSANSVITALE xmlns="http://www.cnamts.fr/INSiRecSans">${traits}</RECSANSVITALE>`
}

/** Vérification d'une INS ; cette forme n'est pas officielle (ins.md §2.4 [C]). */
export function corpsVerification(civil: EtatCivil, { matricule, oid }: Ins): string {
  const identifiant =
    balise('NumIdentifiant', matricule.slice(0, 13)) + balise('Cle', matricule.slice(13))
  const traits = [
    balise('NomNaissance', civil.nom),
    balise('ListePrenom', civil.prenoms),
    balise('Sexe', civil.sexe),
    balise('DateNaissance', civil.naissance),
    balise('LieuNaissance', civil.lieu),
  ].join('')
  return `<RequeteUnitaire xmlns="http://www.cnamts.fr/INSiLot2/REQUnitaire"><IndividuVerifie><INSFourni><IdIndividu>${identifiant}</IdIndividu>${balise('OID', oid)}</INSFourni><TraitsIdentiteIndividu>${traits}</TraitsIdentiteIndividu></IndividuVerifie></RequeteUnitaire>`
}
