import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chargerReferentiel } from '../../rem/index.ts'
import { creerMoteur } from '../campagne/cucumber.ts'
import { RACINE } from '../chemins.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { demarrerPoste } from '../poste.ts'

/** Formulaires, fiches, réglages, appels à INSi : de quoi représenter la campagne en moins d'une minute. */
const MESUREES = /^INS\.(01|02|11|12|13|22|23|24|25)\b/

/** Joue une fois la campagne en notant chaque geste dans `trace` ; rend les scénarios joués. */
export async function tracer(trace: string): Promise<string[]> {
  const referentiel = chargerReferentiel()
  const automatises = scenariosAutomatises(referentiel)
  const scenarios = referentiel.exigences
    .flatMap((e) => e.scenarios)
    .filter((s) => automatises.has(s.id) && MESUREES.test(s.id))
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-bench-trace-'))
  const poste = await demarrerPoste({ cible: 'reference' })
  process.env.SEGUR_BENCH_TRACE = trace
  process.env.SEGUR_BENCH_LGC = poste.lgc ?? ''
  try {
    await creerMoteur()({
      etiquettes: scenarios.map((s) => `@${s.etiquette}`),
      executants: 1,
      messages: null,
      parametres: {
        dossier,
        rem: referentiel.code,
        revision: referentiel.revision,
        cible: path.join(RACINE, 'cli', 'bench', 'traceur.ts'),
        postes: [{ controle: poste.controle, lgc: poste.lgc, simules: poste.simules }],
        services: { insi: 'simule', vitale: 'simule', flux: 'simule' },
        versionLgc: '',
        captures: 'toutes',
        mutations: [],
        attestations: {},
      },
      surMessage: () => undefined,
    })
  } finally {
    await poste.arreter()
    rmSync(dossier, { recursive: true, force: true })
  }
  return scenarios.map((s) => s.id)
}
