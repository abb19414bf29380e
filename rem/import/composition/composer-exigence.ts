import type { ExigenceEcrite } from '../../forme/exigence.ts'
import { cleDe } from '../../recherche/cle.ts'
import type { Douteuse, ExigenceLue } from '../lignes/types.ts'
import type { Paire } from '../rapprochement/apparier.ts'
import { rapprocherScenarios } from '../rapprochement/rapprocher-contenu.ts'
import { ressemblance } from '../rapprochement/texte-normalise.ts'
import { placerChapitre } from './chapitre.ts'
import { composerScenario } from './composer-scenario.ts'
import { lireNatureEtProfils } from './nature-et-profils.ts'
import { supposerMoyens, supposerServices } from './supposer.ts'
import { type ContexteImport, renumeroter, reunir, type Suites } from './types.ts'

export type PaireExigence = Paire<ExigenceEcrite, ExigenceLue>

export interface ExigenceComposee {
  exigence: ExigenceEcrite
  /** Son chapitre, à créer quand le catalogue ne l'a pas. */
  chapitre: { code: string; libelle: string }
  suites: Suites
}

const INTITULE_MAX = 90
/** En dessous, deux textes de même numéro ne parlent sans doute pas de la même chose [C]. */
const SANS_RAPPORT = 0.1

function intituler(enonce: string): string {
  const [ligne = ''] = enonce.split('\n')
  return ligne.length <= INTITULE_MAX
    ? ligne
    : `${ligne.slice(0, INTITULE_MAX).replace(/\s+\S*$/, '')}…`
}

/** Sous quel numéro l'écrire : celui du fichier, à l'écriture du catalogue quand c'est le même. */
const numeroDefinitif = (base: ExigenceEcrite | null, { id }: ExigenceLue): string =>
  base !== null && cleDe(base.id) === cleDe(id) ? base.id : id

function composerScenarios(id: string, base: ExigenceEcrite | null, lue: ExigenceLue) {
  const { paires, seulesBase } = rapprocherScenarios(base ?? { scenarios: [] }, lue)
  const composes = lue.scenarios.map((lu) => {
    const paire = paires.find((autre) => autre.lue === lu)
    const officiel = `${id}.${lu.id.split('.').at(-1) ?? ''}`
    const { scenario, suites } = composerScenario(officiel, paire?.base ?? null, lu)
    const renumerotes = paire
      ? renumeroter('scenario', paire.base.id, officiel, { par: paire.par, ligne: lu.ligne })
      : []
    return { scenario, suites: reunir([suites, { renumerotes, retires: [], doutes: [] }]) }
  })
  const retires = seulesBase.flatMap((scenario) => [
    scenario.id,
    ...scenario.preuves.map((preuve) => preuve.id),
  ])
  return {
    scenarios: composes.flatMap(({ scenario }) => scenario ?? []),
    suites: reunir([
      ...composes.map(({ suites }) => suites),
      { renumerotes: [], retires, doutes: [] },
    ]),
  }
}

function douterDuTexte(base: ExigenceEcrite, lue: ExigenceLue): readonly Douteuse[] {
  if (lue.enonce === null || ressemblance(base.enonce, lue.enonce) >= SANS_RAPPORT) return []
  const phrase = `même numéro que « ${base.intitule} » au catalogue, texte sans rapport : numéro du catalogue à vérifier`
  return [{ ligne: lue.ligne, id: lue.id, phrase }]
}

/**
 * L'exigence du fichier, recouvrant celle du catalogue : le fichier l'emporte pour numéro, énoncé,
 * nature, profils, fonction, scénarios et preuves ; le reste est gardé (README du catalogue,
 * « Recouvrement »). Sans entrée au catalogue, ce que le fichier ne dit pas est supposé, et dit tel.
 */
export function composerExigence(
  paire: PaireExigence | null,
  lue: ExigenceLue,
  contexte: ContexteImport,
): ExigenceComposee {
  const base = paire?.base ?? null
  const id = numeroDefinitif(base, lue)
  const { scenarios, suites } = composerScenarios(id, base, lue)
  const { nature, profils, doutes } = lireNatureEtProfils(lue, contexte.profils, base)
  const connu = contexte.chapitres.find(({ code }) => code === base?.chapitre)
  const chapitre = connu ?? placerChapitre(lue, contexte.chapitres)
  const fonction = lue.fonction ?? base?.fonction ?? chapitre.libelle
  const enonce = lue.enonce ?? base?.enonce
  const types = scenarios.flatMap(({ preuves }) => preuves.map(({ type }) => type))
  const dire = (phrase: string): Douteuse => ({ ligne: lue.ligne, id, phrase })
  const supposees =
    base === null
      ? [dire('services en jeu et moyens de contrôle supposés d’après son chapitre')]
      : []
  const muette = enonce === undefined ? [dire('sans énoncé')] : []
  return {
    chapitre,
    exigence: {
      id,
      // La référence commune aux référentiels reste l'ancien numéro quand il n'y en a pas d'autre.
      reprise_va2: base?.reprise_va2 ?? (base !== null && base.id !== id ? base.id : undefined),
      chapitre: chapitre.code,
      fonction,
      fonctions_supplementaires:
        lue.fonctionsSupplementaires.length > 0
          ? [...lue.fonctionsSupplementaires]
          : base?.fonctions_supplementaires,
      profils: [...profils],
      nature,
      condition: base?.condition,
      intitule: base?.intitule ?? intituler(enonce ?? id),
      enonce: enonce ?? 'Sans énoncé dans le fichier officiel',
      services:
        base?.services ?? supposerServices({ chapitre: chapitre.code, fonction }, contexte.bases),
      automatisable: base?.automatisable ?? supposerMoyens(types),
      environnement_exige: base?.environnement_exige,
      scenarios_de: scenarios.length === 0 ? base?.scenarios_de : undefined,
      scenarios,
      precisions_faq: base?.precisions_faq,
      note: base?.note,
      confidence: 'officiel',
      confidence_contenu: 'officiel',
      provisoire: false,
      sources: [...new Set([contexte.source, ...(base?.sources ?? [])])],
    },
    suites: reunir([
      suites,
      {
        renumerotes: paire
          ? renumeroter('exigence', paire.base.id, id, { par: paire.par, ligne: lue.ligne })
          : [],
        retires: [],
        doutes: [
          ...supposees,
          ...muette,
          ...doutes.map(dire),
          ...(paire?.par === 'numero' ? douterDuTexte(paire.base, lue) : []),
        ],
      },
    ]),
  }
}
