import { ESPACES_XDS } from '../../../../schemas/xds/espaces.ts'
import { IDENTIFIANTS_XDS } from '../../../../schemas/xds/metadonnees.ts'
import { descendre, enfant } from '../../../../schemas/xml/parcourir.ts'
import { lireCx } from '../../cx.ts'
import type { Contexte, Issue } from '../../issue.ts'
import { lireSoumission, type Soumission } from '../../rim/lire-objet.ts'
import { identifiant, type ObjetRim } from '../../rim/objet.ts'
import { type ErreurXds, ecrireRegistryResponse, enEcarts } from '../erreur.ts'
import { jugerAcces } from '../juger-acces.ts'
import { dejaRecue } from './deja-recue.ts'
import { enregistrer } from './enregistrer.ts'
import { lireContenus } from './lire-contenus.ts'
import { controlerSoumission } from './regles/index.ts'
import type { Contenu, FaitsSoumission } from './types.ts'

const VIDE: Soumission = { lots: [], autresPaquets: [], documents: [], associations: [] }

/** Rattache un contenu à son document ; la casse ne compte pas quand `tolerant` (dmp.md §4.3 point 7). */
function rattacher(contenus: readonly Contenu[], tolerant: boolean) {
  return (document: ObjetRim): Contenu | null =>
    contenus.find(({ id }) => id === document.id) ??
    (tolerant
      ? contenus.find(({ id }) => id.toLowerCase() === document.id.toLowerCase())
      : undefined) ??
    null
}

function lireFaits({ corps, anomalies, pieces, detaches, depot, reglages }: Contexte) {
  const liste =
    descendre(enfant(corps, ESPACES_XDS.lcm, 'SubmitObjectsRequest') ?? corps, ESPACES_XDS.rim, [
      'RegistryObjectList',
    ]) ?? null
  const contenus = lireContenus(corps, { pieces, detaches })
  const faits: FaitsSoumission = {
    anomalies,
    soumission: liste ? lireSoumission(liste) : VIDE,
    contenus,
    contenuDe: rattacher(contenus, reglages.tolerant),
    depot,
    reglages,
  }
  return faits
}

/** Les erreurs d'accès, puis celles du message : la première série qui en a. */
function juger(contexte: Contexte, faits: FaitsSoumission): readonly ErreurXds[] {
  const [lot] = faits.soumission.lots
  const patient = lot ? lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient)) : null
  if (lot && faits.anomalies.length === 0) {
    const droit =
      contexte.appelant.employe && contexte.appelant.mode !== 'INDIRECTE' ? 'TD2.2' : 'TD2.1'
    const acces = jugerAcces(contexte, { patient, droit, autorisationRequise: false })
    if ('erreur' in acces) return [acces.erreur]
  }
  return dejaRecue(faits) ? [] : controlerSoumission(faits)
}

/**
 * TD2.1 et TD2.2, ITI-41 : droits, règles des métadonnées, enregistrement tout ou rien (dmp.md §8.5).
 * Un lot déjà reçu à l'identique est un succès sans effet.
 */
export function traiterAlimentation(contexte: Contexte): Issue {
  const { appelant, depot, maintenant } = contexte
  const faits = lireFaits(contexte)
  const { soumission, contenuDe } = faits
  const erreurs = juger(contexte, faits)
  if (erreurs.length === 0 && !dejaRecue(faits)) {
    depot.transaction(() =>
      enregistrer(depot, {
        soumission,
        contenuDe,
        deposant: { ps: appelant.ps, structure: appelant.structure, patient: false },
        maintenant,
      }),
    )
  }
  const [lot] = soumission.lots
  const remplace = soumission.associations.some(({ type }) => type.endsWith(':RPLC'))
  const suffixe = remplace ? 'b' : 'a'
  return {
    corps: ecrireRegistryResponse(erreurs),
    code: erreurs[0]?.code ?? 'Success',
    refusee: erreurs.length > 0,
    transaction: `${appelant.employe ? 'TD2.2' : 'TD2.1'}${suffixe}`,
    ins: lot ? (lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))?.valeur ?? null) : null,
    documents: soumission.documents.flatMap(
      (document) => identifiant(document, IDENTIFIANTS_XDS.document) ?? [],
    ),
    pieces: [],
    ecarts: enEcarts(erreurs),
  }
}
