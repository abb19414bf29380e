import { ESPACES } from '../../../schemas/insi/espaces.ts'
import type { SchemasInsi } from '../../../schemas/insi/schemas-insi.ts'
import { type EnveloppeSoap, lireEnveloppe } from '../../../schemas/soap/lire-enveloppe.ts'
import { descendre, enfants, texteA } from '../../../schemas/xml/parcourir.ts'
import type { DocumentXml, ElementXml } from '../../../schemas/xml/types.ts'
import type { Forme } from '../formes/types.ts'
import {
  type Assertion,
  AUCUNE_DEMANDE,
  type ContexteLu,
  type Couverture,
  type Faits,
  type MessageLu,
} from './faits.ts'

export interface OutilsLecture {
  schemas: SchemasInsi
  formes: readonly Forme[]
  /** Lit une assertion, en vérifiant sa signature ou non selon le réglage. */
  lireAssertion: (element: ElementXml) => Assertion
}

type Blocs = EnveloppeSoap['entetes']

function blocs(entetes: Blocs, espace: string, nom: string): Blocs {
  return entetes.filter((e) => e.espace === espace && e.nom === nom)
}

function texteBloc(entetes: Blocs, espace: string, nom: string): string | null {
  return blocs(entetes, espace, nom)[0]?.texte.trim() ?? null
}

function contexte(
  trouves: Blocs,
  document: DocumentXml,
  { schemas }: OutilsLecture,
): { lu: ContexteLu; premier: ElementXml | undefined } {
  const [premier] = trouves
  const lu = {
    nombre: trouves.length,
    anomalies: trouves.flatMap((bloc) => schemas.valider(document, bloc)),
    emetteur: premier ? texteA(premier, premier.espace, ['Emetteur']) : null,
  }
  return { lu, premier }
}

function lireCouverture(bam: ElementXml | undefined): Couverture {
  const couverture = bam ? descendre(bam, ESPACES.ctxbam, ['COUVERTURE']) : null
  const texte = (...chemin: string[]) =>
    couverture ? texteA(couverture, ESPACES.ctxbam, chemin) : null
  return {
    vide: (couverture?.enfants.length ?? 0) === 0,
    assure: texte('ASSURE', 'Id', 'Num'),
    dateNaissance: texte('BENEFICIAIRE', 'DateNai'),
    rang: texte('BENEFICIAIRE', 'Rang'),
  }
}

function formeDuCorps(corps: ElementXml, formes: readonly Forme[]): Forme | undefined {
  return formes.find(
    (forme) => forme.corps.nom === corps.nom && forme.corps.espace === corps.espace,
  )
}

/** Lit une enveloppe et son message INSi ; le message est nul quand l'enveloppe est mauvaise. */
export function lireMessage(
  document: DocumentXml,
  outils: OutilsLecture,
): Pick<Faits, 'enveloppe'> & { message: MessageLu | null } {
  const { version, anomalie, entetes, corps } = lireEnveloppe(document.racine)
  const enveloppe = { version, anomalie, corps: corps.map(({ nom }) => nom) }
  const [premierCorps] = corps
  if (anomalie || !premierCorps) return { enveloppe, message: null }
  const lps = contexte(blocs(entetes, ESPACES.ctxlps, 'ContexteLPS'), document, outils)
  const bam = contexte(blocs(entetes, ESPACES.ctxbam, 'ContexteBAM'), document, outils)
  const lpsTexte = (...chemin: string[]) =>
    lps.premier ? texteA(lps.premier, ESPACES.ctxlps, chemin) : null
  const message: MessageLu = {
    action: texteBloc(entetes, ESPACES.wsa, 'Action'),
    messageId: texteBloc(entetes, ESPACES.wsa, 'MessageID'),
    contexteLps: { ...lps.lu, idam: lpsTexte('LPS', 'IDAM'), nom: lpsTexte('LPS', 'Nom') },
    contexteBam: { ...bam.lu, couverture: lireCouverture(bam.premier) },
    assertions: blocs(entetes, ESPACES.wsse, 'Security')
      .flatMap((securite) => enfants(securite, ESPACES.saml2, 'Assertion'))
      .map(outils.lireAssertion),
    corps: {
      nom: premierCorps.nom,
      espace: premierCorps.espace,
      anomalies: outils.schemas.valider(document, premierCorps),
      ...AUCUNE_DEMANDE,
      ...formeDuCorps(premierCorps, outils.formes)?.lire(premierCorps),
    },
  }
  return { enveloppe, message }
}
