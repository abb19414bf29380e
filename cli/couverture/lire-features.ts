import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Referentiel } from '../../rem/index.ts'
import { lireGherkin } from './lire-gherkin.ts'
import { scenariosEtiquetes } from './scenarios-etiquetes.ts'
import type { LectureFeatures } from './types.ts'
import { viserScenarios } from './viser-scenarios.ts'

function fichiersFeature(dossier: string): readonly string[] {
  if (!existsSync(dossier)) return []
  return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.feature'))
    .sort()
}

/**
 * Lit tous les scénarios d’un dossier et les rattache aux référentiels donnés : il faut les donner
 * tous pour que seules les étiquettes vraiment inconnues soient des problèmes. Ne lève rien.
 */
export function lireFeatures(
  dossier: string,
  referentiels: readonly Referentiel[],
): LectureFeatures {
  const connus = {
    scenarios: scenariosEtiquetes(referentiels),
    retirees: new Set(referentiels.flatMap((referentiel) => referentiel.etiquettesRetirees)),
  }
  const lectures = fichiersFeature(dossier).map((nom) => {
    const fichier = path.join(path.basename(dossier), nom).replaceAll(path.sep, '/')
    const lu = lireGherkin(fichier, readFileSync(path.join(dossier, nom), 'utf8'))
    const rattaches = lu.scenarios.map((gherkin) => viserScenarios(fichier, gherkin, connus))
    return {
      scenarios: rattaches.map(({ scenario }) => scenario),
      problemes: [...lu.problemes, ...rattaches.flatMap(({ problemes }) => problemes)],
    }
  })
  return {
    scenarios: lectures.flatMap(({ scenarios }) => scenarios),
    problemes: lectures.flatMap(({ problemes }) => problemes),
  }
}
