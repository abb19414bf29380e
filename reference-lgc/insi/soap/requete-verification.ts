import { LIEU_INCONNU } from '../../cog/cog.ts'
import type { TraitsStricts } from '../verification/demande.ts'
import type { Message } from './enveloppe.ts'
import { REQ_UNITAIRE } from './espaces-de-noms.ts'
import { type Fragment, facultatif, xml } from './gabarit.ts'

/** Les treize premiers caractères sont le numéro, les deux derniers sa clé (ins.md §7 [V]). */
const NUMERO = 13

/**
 * WS_INS3 : le matricule, son OID et les traits, pour savoir s'ils s'accordent encore. Forme du banc,
 * qui n'est pas le schéma officiel (ins.md §2.4 [C]).
 */
export function requeteVerification(
  ins: { matricule: string; oid: string },
  traits: TraitsStricts,
): Omit<Message, 'assertions'> {
  const corps = xml`<vu:RequeteUnitaire xmlns:vu="${REQ_UNITAIRE}"><vu:IndividuVerifie><vu:INSFourni><vu:IdIndividu><vu:NumIdentifiant>${ins.matricule.slice(0, NUMERO)}</vu:NumIdentifiant>${facultatif('vu:Cle', ins.matricule.slice(NUMERO))}</vu:IdIndividu><vu:OID>${ins.oid}</vu:OID></vu:INSFourni><vu:TraitsIdentiteIndividu>${traitsEnvoyes(traits)}</vu:TraitsIdentiteIndividu></vu:IndividuVerifie></vu:RequeteUnitaire>`
  return { operation: 'verification', couverture: null, corps }
}

/**
 * La liste de l'état civil quand le dossier l'a, le premier prénom sinon : gardé tel que saisi, il
 * peut ne pas ouvrir la liste (INS.14). Le lieu inconnu ne part jamais (ins.md §10.2 [I]).
 */
function traitsEnvoyes(traits: TraitsStricts): Fragment {
  const lieu = traits.lieuNaissance === LIEU_INCONNU ? '' : traits.lieuNaissance
  const liste = traits.prenomsNaissance
  const prenom = liste === '' ? traits.premierPrenom : ''
  return xml`${facultatif('vu:NomNaissance', traits.nomNaissance)}${facultatif('vu:Prenom', prenom)}${facultatif('vu:ListePrenom', liste)}${facultatif('vu:Sexe', traits.sexe)}${facultatif('vu:DateNaissance', traits.dateNaissance)}${facultatif('vu:LieuNaissance', lieu)}`
}
