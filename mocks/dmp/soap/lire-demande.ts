import type { Anomalie } from '../../../schemas/anomalie.ts'
import { lireEnveloppe } from '../../../schemas/soap/lire-enveloppe.ts'
import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import { enfant } from '../../../schemas/xml/parcourir.ts'
import type { DocumentXml, ElementXml, SchemaXsd } from '../../../schemas/xml/types.ts'
import type { VersionSoap } from './ecrire-enveloppe.ts'

/** Une demande SOAP lue, rien n'étant encore jugé. */
export interface DemandeSoap {
  version: VersionSoap
  action: string | null
  messageId: string | null
  /** En-têtes d'adressage absents, dans l'ordre de la norme. */
  adressageManquant: readonly string[]
  /** Assertions de `wsse:Security`. */
  assertions: readonly ElementXml[]
  corps: ElementXml
  /** Défauts d'ebRIM, d'après notre schéma. */
  anomalies: readonly Anomalie[]
}

export type LectureSoap =
  | { demande: DemandeSoap }
  | { refus: 'MOCK_MESSAGE' | 'MOCK_SOAP'; anomalie: Anomalie; version: VersionSoap }

/** Un lot de 500 documents compte des dizaines de milliers d'éléments. */
const NOEUDS_MAX = 1_000_000
const ADRESSAGE = ['MessageID', 'To', 'ReplyTo', 'Action'] as const
const A_VALIDER = ['RegistryObjectList', 'AdhocQuery']

/** Les éléments ebRIM du corps, sans descendre dans leurs enfants. */
function ebrim(element: ElementXml): readonly ElementXml[] {
  if (element.espace === ESPACES_XDS.rim && A_VALIDER.includes(element.nom)) return [element]
  return element.enfants.flatMap(ebrim)
}

function lire({ racine, valider }: DocumentXml, schema: SchemaXsd): LectureSoap {
  const { version: lue, entetes, corps, anomalie } = lireEnveloppe(racine)
  const version: VersionSoap = lue === '1.1' ? '1.1' : '1.2'
  const [premier, ...autres] = corps
  if (lue === 'autre' || !premier || autres.length > 0 || (anomalie && lue === '1.2')) {
    const defaut: Anomalie = anomalie ?? {
      regle: 'soap.enveloppe',
      source: 'SOAP 1.1 §4',
      marque: 'V',
      message: 'Le corps porte un élément et un seul.',
      ligne: racine.ligne,
    }
    return { refus: 'MOCK_SOAP', anomalie: defaut, version }
  }
  const bloc = (nom: string) =>
    entetes.find((e) => e.espace === ESPACES_XDS.wsa && e.nom === nom) ?? null
  const security = entetes.filter((e) => e.espace === ESPACES_XDS.wsse && e.nom === 'Security')
  return {
    demande: {
      version,
      action: bloc('Action')?.texte.trim() || null,
      messageId: bloc('MessageID')?.texte.trim() || null,
      adressageManquant: ADRESSAGE.filter((nom) => bloc(nom) === null),
      assertions: security.flatMap((s) => enfant(s, ESPACES_XDS.saml2, 'Assertion') ?? []),
      corps: premier,
      anomalies: ebrim(premier).flatMap((element) => valider(schema, element)),
    },
  }
}

/** Lit une enveloppe SOAP 1.2 ou 1.1 hostile : ses en-têtes, son corps, les défauts d'ebRIM (dmp.md §4.2). */
export function lireDemandeSoap(
  octets: Uint8Array,
  { charset, schema, tailleMax }: { charset: string | null; schema: SchemaXsd; tailleMax: number },
): LectureSoap {
  // Le charset annoncé d'une partie ne fait pas foi : un exemple officiel dit Cp1252 (dmp.md §4.3 [V]).
  const annonce = charset !== null && /^utf-?8$/i.test(charset) ? charset : null
  const lecture = lireXml(octets, (document) => lire(document, schema), {
    tailleMax,
    noeudsMax: NOEUDS_MAX,
    charset: annonce,
  })
  if (lecture.lu) return lecture.valeur
  return { refus: 'MOCK_MESSAGE', anomalie: lecture.anomalie, version: '1.2' }
}
