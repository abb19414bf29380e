import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { enJsonMasque } from '../../schemas/secrets/masquer.ts'
import { ecrireAtomique } from '../campagne/ecrire-atomique.ts'
import { nomSur } from '../campagne/noms-surs.ts'
import type { MessageEchange } from '../campagne/types.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { CampagneLue } from '../modele/types.ts'
import { lireMessage } from './lire-message.ts'

/** Fichiers lisibles d'un échange, relatifs à la campagne. */
export interface FichiersEchange {
  requete: string | null
  reponse: string | null
}
export type LiensEchanges = ReadonlyMap<MessageEchange, FichiersEchange>

interface Echange {
  message: MessageEchange
  scenario: string
  etape: number
}

function listerEchanges(lue: CampagneLue): Echange[] {
  return listerScenarios(lue).flatMap(({ scenario, executions }) =>
    executions.flatMap(({ etapes }) =>
      etapes.flatMap((etape) =>
        etape.messages.map((message) => ({ message, scenario: scenario.id, etape: etape.rang })),
      ),
    ),
  )
}

/**
 * Écrit `journaux/<service>.ndjson`, une ligne par échange, et à côté le corps de chaque message dans un
 * fichier que l'on ouvre d'un double-clic (`.xml` indenté, `.json`, sinon `.txt`). Rend les chemins.
 */
export function ecrireJournaux(lue: CampagneLue): LiensEchanges {
  const racine = path.join(lue.dossier, 'journaux')
  rmSync(racine, { recursive: true, force: true })
  const liens = new Map<MessageEchange, FichiersEchange>()
  const lignes = new Map<string, string[]>()
  const pris = new Set<string>()

  function ecrireCorps(base: string, chemin: string): { fichier: string; contexte: object } | null {
    const lisible = lireMessage(lue.dossier, chemin)
    if (lisible === null) return null
    let fichier = `${base}.${lisible.extension}`
    // Un scénario joué en plusieurs exemples peut revoir le même numéro d'échange.
    for (let n = 2; pris.has(fichier); n += 1) fichier = `${base}-${n}.${lisible.extension}`
    pris.add(fichier)
    mkdirSync(path.join(lue.dossier, path.dirname(fichier)), { recursive: true })
    ecrireAtomique(path.join(lue.dossier, fichier), lisible.corps)
    return { fichier, contexte: lisible.contexte }
  }

  for (const { message, scenario, etape } of listerEchanges(lue)) {
    const service = nomSur(message.service)
    const base = `journaux/${service}/${nomSur(scenario)}-${nomSur(message.id)}`
    const requete = ecrireCorps(`${base}-requete`, message.requete)
    const reponse = ecrireCorps(`${base}-reponse`, message.reponse)
    liens.set(message, { requete: requete?.fichier ?? null, reponse: reponse?.fichier ?? null })
    const { id, horodatage, appelant, operation, resultat, ecarts, informations } = message
    const ligne = {
      id,
      service: message.service,
      horodatage,
      scenario,
      etape,
      appelant,
      operation,
      resultat,
      ecarts,
      ...(informations ? { informations } : {}),
      requete: { ...requete?.contexte, fichier: requete?.fichier ?? null },
      reponse: { ...reponse?.contexte, fichier: reponse?.fichier ?? null },
    }
    lignes.set(service, [...(lignes.get(service) ?? []), enJsonMasque(ligne)])
  }

  if (lignes.size > 0) mkdirSync(racine, { recursive: true })
  for (const [service, liste] of lignes) {
    ecrireAtomique(path.join(racine, `${service}.ndjson`), `${liste.join('\n')}\n`)
  }
  return liens
}
