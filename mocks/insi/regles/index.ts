import type { Faits } from '../lecture/faits.ts'
import { actionCoherente } from './action-coherente.ts'
import { assertionAge } from './assertion-age.ts'
import { assertionAttributs } from './assertion-attributs.ts'
import { assertionForme } from './assertion-forme.ts'
import { assertionSignature } from './assertion-signature.ts'
import { authentificationPresente } from './authentification-presente.ts'
import { carteSuffisante } from './carte-suffisante.ts'
import { certificatChaine } from './certificat-chaine.ts'
import { certificatDates } from './certificat-dates.ts'
import { certificatInsi } from './certificat-insi.ts'
import { certificatOrganisation } from './certificat-organisation.ts'
import { certificatRevoque } from './certificat-revoque.ts'
import { certificatUsage } from './certificat-usage.ts'
import { contextesConformes } from './contextes-conformes.ts'
import { corpsConforme } from './corps-conforme.ts'
import { enveloppeSoap } from './enveloppe-soap.ts'
import { idamConnu } from './idam-connu.ts'
import { lotDeVerification } from './lot-de-verification.ts'
import { lotTaille } from './lot-taille.ts'
import { matriculesJustes } from './matricules-justes.ts'
import { recuperationUnitaire } from './recuperation-unitaire.ts'
import { traitsLexicaux } from './traits-lexicaux.ts'
import { traitsSuffisants } from './traits-suffisants.ts'
import { typeContenu } from './type-contenu.ts'
import type { Cadre, Controle, Refus } from './types.ts'
import { vitaleCoherente } from './vitale-coherente.ts'
import { vitalePresente } from './vitale-presente.ts'
import { vitaleRecente } from './vitale-recente.ts'
import { vitaleSignature } from './vitale-signature.ts'
import { xmlRecevable } from './xml-recevable.ts'

/** L'ordre des contrôles d'ins.md §5.2 : le premier qui refuse donne la faute. */
export const CONTROLES: readonly Controle[] = [
  // XML bien formé, puis enveloppe SOAP 1.2
  typeContenu,
  xmlRecevable,
  recuperationUnitaire,
  enveloppeSoap,
  // Action de HTTP, de wsa et du corps
  actionCoherente,
  // ContexteLPS et ContexteBAM à la bonne version
  contextesConformes,
  // Numéro d'autorisation du logiciel
  idamConnu,
  // Droits : certificat d'organisation…
  certificatChaine,
  certificatDates,
  certificatRevoque,
  certificatUsage,
  certificatOrganisation,
  certificatInsi,
  // … ou assertion du professionnel, avec celle de la carte Vitale
  authentificationPresente,
  assertionForme,
  assertionAttributs,
  assertionSignature,
  assertionAge,
  vitalePresente,
  vitaleSignature,
  vitaleRecente,
  // Schéma du corps, puis règles lexicales
  corpsConforme,
  carteSuffisante,
  matriculesJustes,
  vitaleCoherente,
  traitsSuffisants,
  traitsLexicaux,
  // Lot de vérification
  lotDeVerification,
  lotTaille,
]

/** Premier refus des contrôles, dans leur ordre ; `null` quand la requête est recevable. */
export function controler(faits: Faits, cadre: Cadre): Refus | null {
  for (const controle of CONTROLES) {
    const refus = controle(faits, cadre)
    if (refus) return refus
  }
  return null
}
