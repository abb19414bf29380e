import type { Anomalie } from '../anomalie.ts'
import { lireEnveloppe } from '../soap/lire-enveloppe.ts'
import { lireXml } from '../xml/lire-xml.ts'
import { enfants, texteA } from '../xml/parcourir.ts'
import type { DocumentXml, ElementXml } from '../xml/types.ts'
import { ESPACES } from './espaces.ts'
import { PREFIXE_ACTION } from './operations.ts'
import { verifierTraits } from './regles/index.ts'
import type { SchemasInsi } from './schemas-insi.ts'

const ENTETES = { regle: 'insi.entetes', source: 'ins.md §1.1', marque: 'V' } as const
const ACTION = { regle: 'insi.action', source: 'ins.md §1.1 et §5.2', marque: 'V' } as const

/** L'élément que porte chaque opération : WSDL public (ins.md §2 [V]), puis formes du banc (§2.4 [C]). */
const CORPS_DE_L_ACTION: ReadonlyMap<string, string> = new Map([
  [`${PREFIXE_ACTION}rechercherInsAvecTraitsIdentite`, `${ESPACES.rs} RECSANSVITALE`],
  [`${PREFIXE_ACTION}rechercherInsAvecCarteVitale`, `${ESPACES.rv} RECVITALE`],
  [`${PREFIXE_ACTION}verifierInsAvecTraitsIdentite`, `${ESPACES.vreq} RequeteUnitaire`],
  [`${PREFIXE_ACTION}deposerLotVerification`, `${ESPACES.lot} DepotLot`],
  [`${PREFIXE_ACTION}collecterLotVerification`, `${ESPACES.lot} CollecteLot`],
])

/** Chaque en-tête de requête est là une fois (ins.md §1.1 [V]) ; l'authentification dépend du mode. */
function entetesPresents(entetes: readonly ElementXml[]): readonly Anomalie[] {
  const attendus = [
    { espace: ESPACES.ctxlps, nom: 'ContexteLPS' },
    { espace: ESPACES.ctxbam, nom: 'ContexteBAM' },
    { espace: ESPACES.wsa, nom: 'Action' },
    { espace: ESPACES.wsa, nom: 'MessageID' },
  ]
  return attendus.flatMap(({ espace, nom }) => {
    const nombre = entetes.filter((e) => e.espace === espace && e.nom === nom).length
    if (nombre === 1) return []
    const message = nombre === 0 ? `L’en-tête ${nom} manque.` : `L’en-tête ${nom} est en double.`
    return [{ ...ENTETES, message, ligne: 0 }]
  })
}

function actionCoherente(entetes: readonly ElementXml[], corps: ElementXml): readonly Anomalie[] {
  const action = entetes.find((e) => e.espace === ESPACES.wsa && e.nom === 'Action')
  const attendu = CORPS_DE_L_ACTION.get(action?.texte.trim() ?? '')
  if (action === undefined || attendu === `${corps.espace} ${corps.nom}`) return []
  const message = attendu
    ? `Le corps ${corps.nom} ne va pas avec l’action « ${action.texte.trim().slice(0, 120)} ».`
    : `Action inconnue : « ${action.texte.trim().slice(0, 120)} ».`
  return [{ ...ACTION, message, ligne: action.ligne }]
}

/** Les règles lexicales ne valent que pour une recherche par traits (ins.md §2.5 [V]). */
function lexique(corps: ElementXml): readonly Anomalie[] {
  if (corps.espace !== ESPACES.rs || corps.nom !== 'RECSANSVITALE') return []
  const lire = (nom: string) => texteA(corps, ESPACES.rs, [nom])
  return verifierTraits({
    nomNaissance: lire('NomNaissance'),
    prenoms: enfants(corps, ESPACES.rs, 'Prenom').map(({ texte }) => texte),
    sexe: lire('Sexe'),
    dateNaissance: lire('DateNaissance'),
    lieuNaissance: lire('LieuNaissance'),
  }).map((anomalie) => ({ ...anomalie, ligne: corps.ligne }))
}

function validerDocument(document: DocumentXml, schemas: SchemasInsi): readonly Anomalie[] {
  const { entetes, corps, anomalie } = lireEnveloppe(document.racine)
  if (anomalie) return [anomalie]
  const [premier] = corps
  if (!premier) return []
  const contextes = entetes.filter(({ nom }) => /^Contexte(LPS|BAM)$/.test(nom))
  return [
    ...entetesPresents(entetes),
    ...contextes.flatMap((contexte) => schemas.valider(document, contexte)),
    ...actionCoherente(entetes, premier),
    ...schemas.valider(document, premier),
    ...lexique(premier),
  ]
}

/**
 * Valide une requête au téléservice telle qu'écrite dans un fichier, enveloppe SOAP comprise : contextes,
 * action, corps, règles lexicales (ins.md §1 et §2). Ce que seul l'échange montre (HTTP, certificat,
 * signature) n'est pas jugé. Ne lève pas sur un XML hostile.
 */
export function validerRequeteInsi(octets: Uint8Array, schemas: SchemasInsi): readonly Anomalie[] {
  const lecture = lireXml(octets, (document) => validerDocument(document, schemas))
  return lecture.lu ? lecture.valeur : [lecture.anomalie]
}
