import { z } from 'zod'
import { champsEntete, chapitre, opposable, profil, sources } from '../forme/entete.ts'
import type { Composition, Element } from '../heritage/composition.ts'
import type { Referentiel, ReferentielOpposable, Source } from '../types.ts'
import { construireExigence, type TitreDe } from './construire-exigence.ts'
import { lireNumerotation } from './numerotation.ts'

const entete = z.object(champsEntete)

function construireOpposable({ valeur }: Element, titreDe: TitreDe): ReferentielOpposable {
  const { code, titre, version, adresse, source, passage } = opposable.parse(valeur)
  return {
    code,
    titre,
    version,
    adresse: adresse ?? null,
    source: `${titreDe(source)}, ${passage}`,
  }
}

/** Les étiquettes d'un scénario hérité sont celles du parent : les retirées aussi. */
function etiquettesRetirees({ code, parent, retires }: Composition): readonly string[] {
  const proprietaire = parent?.code ?? code
  return retires.map((ancien) => `${proprietaire}:${ancien}`)
}

/** Passe d'une composition vérifiée au référentiel ; lève si la forme n'a pas été jugée avant. */
export function construireReferentiel(composition: Composition): Referentiel {
  const { rem, code, revision, parent } = composition
  const { titre, statut, couloir, import: importe = null } = entete.parse(composition.entete)
  const connues = sources.parse(composition.sources)
  const titreDe: TitreDe = (cle) => connues[cle]?.titre ?? cle
  const contexte = { titreDe, numerotation: lireNumerotation(composition) }
  return {
    rem,
    code,
    titre,
    revision,
    statut,
    importe,
    alias: composition.alias,
    etiquettesRetirees: etiquettesRetirees(composition),
    couloir,
    heriteDe: parent?.rem ?? null,
    differences: composition.differences.map(({ operation, objet, phrase, ...reste }) => ({
      operation,
      objet,
      phrase,
      source: `${titreDe(reste.source)}, ${reste.passage}`,
      marque: reste.marque,
    })),
    profils: composition.profils.map(({ valeur }) => profil.parse(valeur)),
    chapitres: composition.chapitres.map(({ valeur }) => chapitre.parse(valeur)),
    sources: Object.entries(connues).map(
      ([cle, { nature, titre: nom, sujet, adresse }]): Source => ({
        cle,
        nature,
        titre: nom ?? sujet ?? null,
        adresse: adresse ?? null,
      }),
    ),
    regleOpposables: composition.regleOpposables,
    opposables: composition.opposables.map((element) => construireOpposable(element, titreDe)),
    exigences: composition.exigences.map((element) => construireExigence(element, contexte)),
  }
}
