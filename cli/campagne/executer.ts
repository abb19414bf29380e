import path from 'node:path'
import { type Referentiel, trouverExigence } from '../../rem/index.ts'
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
import type { PieceAttestee } from '../../steps/parametres.ts'
import { deposerPieces } from '../attestations/deposer.ts'
import { cheminLisible } from '../chemins.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'
import {
  avecAutorites,
  chargerOuverture,
  type OuvertureChargee,
} from '../reseau/charger-ouverture.ts'
import { listerEcarts } from '../reseau/ecarts.ts'
import { direDestination } from '../simulateurs/dire-destination.ts'
import { chargerApport } from '../simulateurs/lire-cartes.ts'
import { avertir, chargerIdentites } from '../simulateurs/lire-identites.ts'
import { rejoindrePoste } from '../simulateurs/rejoindre.ts'
import type { Choix } from './choisir.ts'
import { direCriteres, portee } from './choisir.ts'
import { creerMoteur } from './cucumber.ts'
import { decrireMachine } from './machine.ts'
import type { OptionsCampagne } from './options.ts'
import { type Ecriture, suivreProgression } from './progression.ts'
import { type Suivi, suivreMessages } from './suivi.ts'
import { versionDuProduit } from './version.ts'
import { versionDuBanc } from './version-du-banc.ts'

interface Entree {
  options: OptionsCampagne
  config: Config
  referentiel: Referentiel
  choix: Choix
  /** Les pièces de l’éditeur, par numéro de preuve. */
  pieces: Readonly<Record<string, PieceAttestee>>
  suivi: Suivi
  ecriture: Ecriture
}

/** Sous l’identifiant du catalogue, quelle que soit la façon dont l’éditeur l’a tapé. */
const conditionsRetenues = (referentiel: Referentiel, { conditions }: OptionsCampagne) =>
  conditions.map((declaree) => ({
    ...declaree,
    exigence: trouverExigence(referentiel, declaree.exigence).id,
  }))

/** Un service réputé simulé mais que le banc ne simule pas encore n'est pas en jeu : le rapport le tait. */
function servicesEnJeu(config: Config, poste: PosteDemarre | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config.services).filter(
      ([service, lieu]) => lieu !== 'simule' || poste?.simules.some((s) => s === service),
    ),
  )
}

async function decrire(
  entree: Entree,
  poste: PosteDemarre | undefined,
  ouverture: OuvertureChargee,
): Promise<Campagne> {
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
    conditions: conditionsRetenues(referentiel, options),
    cible: options.cible,
    produit: config.produit.nom,
    versionLgc: await versionDuProduit(config, options.cible, poste?.lgc ?? null),
    editeur: { denomination, siret, nie: nie ?? null, nil: nil ?? null },
    services: servicesEnJeu(config, poste),
    selection: portee(options, choix),
    machine: await decrireMachine(options.cible),
    mutations: options.mutations,
    repetition: options.repetition,
    ecartsDeConfiguration: listerEcarts({
      cible: options.cible,
      simule: poste?.controle != null,
      reseau: ouverture.reseau,
      certificatEditeur: ouverture.certificatServeur !== undefined,
      declares: config.ecarts,
    }),
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
    ancienne.profils.join() !== neuve.profils.join() &&
      `les profils étaient ${ancienne.profils.join(', ')}`,
    JSON.stringify(ancienne.conditions) !== JSON.stringify(neuve.conditions) &&
      'les conditions déclarées étaient autres',
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
  const nommer = (etiquettes: readonly string[]) =>
    etiquettes.map((e) => noms.get(e)).find((id) => id !== undefined) ?? ''
  const suivre = suivreProgression(noms.size, ecriture, nommer)
  const noter = suivreMessages(entree.suivi, nommer)
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
      revision: referentiel.revision,
      cible: options.cible,
      postes: postes.map(({ controle, jeton, lgc, simules }) => ({
        controle,
        jeton,
        lgc,
        simules,
      })),
      services: config.services,
      remiseAZero: config.remiseAZero,
      versionLgc: lireCampagneJson(dossier).versionLgc,
      captures: 'toutes',
      mutations: options.mutations,
      attestations: entree.pieces,
    },
    surMessage(message) {
      // Avant d'annoncer un scénario fini, le manifeste partiel dit ce qui est pris (conception.md §3).
      if (message.testCaseFinished) ecrireManifestePartiel(manifeste)
      suivre(message)
      noter(message)
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
  const charge = await chargerIdentites(config.insi)
  avertir(charge)
  const apport = await chargerApport(avecAutorites(config))
  const ouverture = await chargerOuverture(config)
  const { simulateurs, cible } = options
  const rejoint =
    nombre === 1 ? await rejoindrePoste({ cible, simulateurs, portBase: config.portBase }) : null
  if (rejoint) ecriture.ecrire(`Services simulés déjà en marche : ${rejoint.controle}\n`)
  const postes: PosteDemarre[] = rejoint ? [rejoint] : []
  try {
    if (rejoint?.controle && config.raccordement)
      await direDestination({ ...rejoint, controle: rejoint.controle }, config.raccordement)
    for (let i = postes.length; i < nombre; i += 1)
      postes.push(
        await demarrerPoste({
          cible: options.cible,
          services: config.services,
          mutations: options.mutations,
          cogDossier: config.cogDossier,
          jeu: charge?.jeu,
          apport,
          raccordement: config.raccordement,
          // Un seul jeu de services peut tenir les ports que l'éditeur a réglés dans son logiciel.
          portBase: i === 0 ? config.portBase : undefined,
          ouverture: i === 0 ? ouverture : undefined,
        }),
      )
    const campagne = await decrire(entree, postes[0], ouverture)
    const dossier = ouvrirDossier(entree, campagne)
    const desarmer = surInterruption(dossier, ecriture)
    entree.suivi.noter({
      genre: 'dossier',
      dossier,
      scenarios: choix.aJouer.map(({ scenario }) => scenario.id),
      postes: postes.map(({ controle, jeton, simules }) => ({
        controle,
        jeton,
        simules: [...simules],
      })),
    })
    ecriture.ecrire(
      `${referentiel.rem}, ${campagne.produit} ${campagne.versionLgc} : ${[direNombre(choix.aJouer.length), direCriteres(options)].filter(Boolean).join(', ')}\n`,
    )
    await deposerPieces({
      dossier,
      poste: postes.length,
      referentiel,
      scenarios: choix.aDeposer,
      pieces: entree.pieces,
      services: config.services,
      versionLgc: campagne.versionLgc,
    })
    if (choix.aJouer.length > 0) await jouer(entree, dossier, postes)
    ecriture.ecrire('Rédaction du dossier…\n')
    entree.suivi.noter({ genre: 'redaction', date: new Date().toISOString() })
    const resume = await rendreCampagne(dossier, referentiel)
    desarmer()
    return resume
  } finally {
    for (const poste of postes.reverse()) await poste.arreter()
  }
}
