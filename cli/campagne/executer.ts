import path from 'node:path'
import type { Referentiel } from '../../rem/index.ts'
import {
  type Campagne,
  creerDossierCampagne,
  ecrireCampagne,
  ecrireManifestePartiel,
  lireCampagneJson,
  type Resume,
  rendreCampagne,
  suivreManifeste,
} from '../../reports/index.ts'
import { cheminLisible } from '../chemins.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'
import type { Choix } from './choisir.ts'
import { direCriteres, portee } from './choisir.ts'
import { creerMoteur } from './cucumber.ts'
import { decrireMachine } from './machine.ts'
import type { OptionsCampagne } from './options.ts'
import { type Ecriture, suivreProgression } from './progression.ts'
import { versionDuBanc, versionDuProduit } from './version.ts'

interface Entree {
  options: OptionsCampagne
  config: Config
  referentiel: Referentiel
  choix: Choix
  ecriture: Ecriture
}

/** Un service réputé simulé mais que le banc ne simule pas encore n'est pas en jeu : le rapport le tait. */
function servicesEnJeu(config: Config, poste: PosteDemarre | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config.services).filter(
      ([service, lieu]) => lieu !== 'simule' || poste?.simules.some((s) => s === service),
    ),
  )
}

async function decrire(entree: Entree, poste: PosteDemarre | undefined): Promise<Campagne> {
  const { options, config, referentiel, choix } = entree
  const { denomination, siret, nie, nil } = { siret: null, nie: null, nil: null, ...config.editeur }
  return {
    schema: 1,
    banc: versionDuBanc(),
    rem: {
      code: referentiel.code,
      rem: referentiel.rem,
      revision: referentiel.revision,
      statut: referentiel.statut,
    },
    profils: choix.selection.profils,
    cible: options.cible,
    produit: config.produit.nom,
    versionLgc: await versionDuProduit(config, options.cible, poste?.lgc ?? null),
    editeur: { denomination, siret, nie: nie ?? null, nil: nil ?? null },
    services: servicesEnJeu(config, poste),
    selection: portee(options, choix),
    machine: await decrireMachine(options.cible),
    mutations: options.mutations,
    repetition: options.repetition,
    debut: new Date().toISOString(),
  }
}

/** La campagne reprise doit être la même : référentiel, cible et version. */
function verifierReprise(dossier: string, neuve: Campagne): void {
  const ancienne = lireCampagneJson(dossier)
  const ecarts = [
    ancienne.rem.code !== neuve.rem.code && `le référentiel était ${ancienne.rem.code}`,
    ancienne.rem.revision !== neuve.rem.revision && `la révision était ${ancienne.rem.revision}`,
    ancienne.cible !== neuve.cible && `la cible était ${ancienne.cible}`,
    ancienne.versionLgc !== neuve.versionLgc && `la version était ${ancienne.versionLgc}`,
  ].filter((ecart) => ecart !== false)
  if (ecarts.length > 0)
    throw new ErreurSegur('SEGUR-CAM-001', {
      dossier: cheminLisible(dossier),
      raison: ecarts.join(', '),
    })
}

function ouvrirDossier(entree: Entree, campagne: Campagne): string {
  const { reprendre, sortie } = entree.options
  if (reprendre !== null) {
    verifierReprise(reprendre, campagne)
    return reprendre
  }
  const dossier = creerDossierCampagne({
    racine: path.resolve(sortie),
    produit: campagne.produit,
    version: campagne.versionLgc,
    date: new Date(campagne.debut),
  })
  ecrireCampagne(dossier, campagne)
  return dossier
}

async function jouer(entree: Entree, dossier: string, postes: readonly PosteDemarre[]) {
  const { options, config, referentiel, choix, ecriture } = entree
  const noms = new Map(choix.aJouer.map(({ scenario }) => [`@${scenario.etiquette}`, scenario.id]))
  const suivre = suivreProgression(
    noms.size,
    ecriture,
    (etiquettes) => etiquettes.map((e) => noms.get(e)).find((id) => id !== undefined) ?? '',
  )
  const manifeste = suivreManifeste(dossier)
  ecrireManifestePartiel(manifeste)
  const messages = options.reprendre === null ? 'messages.ndjson' : `messages-${Date.now()}.ndjson`
  await creerMoteur()({
    etiquettes: [...noms.keys()],
    executants: postes.length,
    messages: path.join(dossier, messages),
    parametres: {
      dossier,
      rem: referentiel.code,
      cible: options.cible,
      postes: postes.map(({ controle, lgc, simules }) => ({ controle, lgc, simules })),
      services: config.services,
      versionLgc: lireCampagneJson(dossier).versionLgc,
      captures: 'toutes',
      mutations: options.mutations,
    },
    surMessage(message) {
      // Avant d'annoncer un scénario fini, le manifeste partiel dit ce qui est pris (conception.md §3).
      if (message.testCaseFinished) ecrireManifestePartiel(manifeste)
      suivre(message)
    },
  })
}

/** Interrompue au clavier, la campagne garde ce qu'elle a pris et dit comment la reprendre. */
function surInterruption(dossier: string, ecriture: Ecriture): () => void {
  const arreter = () => {
    ecrireManifestePartiel(suivreManifeste(dossier))
    ecriture.ecrire(
      `\nCampagne interrompue. Pour la poursuivre :\n  npx segur campagne --reprendre ${cheminLisible(dossier)}\n`,
    )
    process.exit(130)
  }
  process.once('SIGINT', arreter)
  process.once('SIGTERM', arreter)
  return () => {
    process.off('SIGINT', arreter)
    process.off('SIGTERM', arreter)
  }
}

const direNombre = (scenarios: number) => `${scenarios} scénario${scenarios > 1 ? 's' : ''}`

/** De la sélection au dossier : démarre les postes, joue, rend. Les postes sont arrêtés quoi qu'il arrive. */
export async function executerCampagne(entree: Entree): Promise<Resume> {
  const { options, config, choix, referentiel, ecriture } = entree
  const nombre = Math.max(1, Math.min(options.postes, choix.aJouer.length))
  const postes: PosteDemarre[] = []
  try {
    for (let i = 0; i < nombre; i += 1)
      postes.push(
        await demarrerPoste({
          cible: options.cible,
          services: config.services,
          mutations: options.mutations,
          // Un seul jeu de services peut tenir les ports que l'éditeur a réglés dans son logiciel.
          portBase: i === 0 ? config.portBase : undefined,
        }),
      )
    const campagne = await decrire(entree, postes[0])
    const dossier = ouvrirDossier(entree, campagne)
    const desarmer = surInterruption(dossier, ecriture)
    ecriture.ecrire(
      `${referentiel.rem}, ${campagne.produit} ${campagne.versionLgc} : ${[direNombre(choix.aJouer.length), direCriteres(options)].filter(Boolean).join(', ')}\n`,
    )
    if (choix.aJouer.length > 0) await jouer(entree, dossier, postes)
    ecriture.ecrire('Rédaction du dossier…\n')
    const resume = await rendreCampagne(dossier, referentiel)
    desarmer()
    return resume
  } finally {
    for (const poste of postes.reverse()) await poste.arreter()
  }
}
