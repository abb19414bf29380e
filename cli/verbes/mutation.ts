import { MUTATIONS } from '../../reference-lgc/mutations.ts'
import { chargerReferentiel, suggerer } from '../../rem/index.ts'
import { choisirScenarios } from '../campagne/choisir.ts'
import { lireOptions } from '../campagne/options.ts'
import { validerConfig } from '../config/charger.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { ecrireMatrice } from '../mutation/ecrire-matrice.ts'
import { creerJoueur } from '../mutation/jouer-mutants.ts'
import { type Jugement, jugerMutant, type MutantAttendu } from '../mutation/juger-mutant.ts'
import { demarrerPoste } from '../poste.ts'
import type { Verbe } from '../verbe.ts'

const aide = `Éprouve les scénarios : chaque défaut volontaire du LGC de référence doit être trouvé
par le scénario qui le vise, pour la raison annoncée, et par aucun autre.

Usage : npx segur mutation [options]

  --mutation <id>   seulement ce défaut (répétable)
  --exigence <id>   seulement les défauts de cette exigence (répétable)
  --liste           donne les défauts, sans rien jouer
  --json            écrit la matrice en JSON

Les scénarios qu’un défaut ne peut pas toucher ne sont pas rejoués : une première passe, sans
défaut, note les règles que chaque scénario consulte.

Codes de sortie : 0 tous tués, 1 un défaut survit ou déborde, 2 mauvais usage, 3 faute du banc.`

function choisirMutants(ids: readonly string[], exigences: readonly string[]): MutantAttendu[] {
  const connus = MUTATIONS.map((m) => m.id)
  const inconnu = ids.find((id) => !connus.some((c) => c === id))
  if (inconnu !== undefined)
    throw new ErreurSegur(
      'SEGUR-MUT-001',
      { mutation: inconnu },
      { proches: suggerer(inconnu, connus) },
    )
  const tout = ids.length + exigences.length === 0
  return MUTATIONS.filter(
    (m) => tout || ids.includes(m.id) || exigences.some((e) => e === m.exigence),
  )
}

export const verbe: Verbe = {
  nom: 'mutation',
  resume: 'vérifie que chaque défaut volontaire est trouvé par son scénario',
  aide,
  options: {
    mutation: { type: 'string', multiple: true },
    exigence: { type: 'string', multiple: true },
    liste: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async executer({ valeurs, sortie }) {
    const options = lireOptions({}, validerConfig({}, null))
    const { mutations: ids, exigences } = lireOptions(valeurs, validerConfig({}, null))
    const mutants = choisirMutants(ids, exigences)
    if (valeurs.liste === true) {
      for (const m of mutants) sortie(`${m.id}  (${m.exigence})  ${m.description}`)
      return 0
    }
    const referentiel = chargerReferentiel(options.rem)
    const automatises = scenariosAutomatises(referentiel)
    const { aJouer } = choisirScenarios(referentiel, options, automatises, null)
    const poste = await demarrerPoste({ cible: 'reference' })
    try {
      const jouer = creerJoueur({ referentiel, scenarios: aJouer, poste })
      const consultees = new Map<string, readonly string[]>()
      const temoin = await jouer([], null, (scenario) => {
        consultees.set(scenario, poste.mutationsConsultees())
      })
      const fautifs = temoin.filter((r) => r.issue !== 'conforme')
      if (fautifs.length > 0) {
        sortie('Sans aucun défaut, le LGC de référence devrait être conforme :')
        for (const f of fautifs) sortie(`  ${f.scenario} : ${f.cause}`)
        return 1
      }
      const jugements: Jugement[] = []
      for (const [rang, mutant] of mutants.entries()) {
        const touches = aJouer
          .map(({ scenario }) => scenario.id)
          .filter((id) => consultees.get(id)?.includes(mutant.id))
        const jugement = jugerMutant(
          mutant,
          touches.length === 0 ? [] : await jouer([mutant.id], new Set(touches)),
        )
        jugements.push(jugement)
        if (valeurs.json !== true)
          sortie(`${rang + 1}/${mutants.length} ${mutant.id} : ${jugement.sort}`)
      }
      if (valeurs.json === true) sortie(JSON.stringify({ schema: 1, mutants: jugements }, null, 2))
      else for (const ligne of ecrireMatrice(jugements)) sortie(ligne)
      return jugements.every((j) => j.sort === 'tué') ? 0 : 1
    } finally {
      await poste.arreter()
    }
  },
}
