import path from 'node:path'
import { chargerReferentiel } from '../../rem/index.ts'
import { choisirScenarios } from '../campagne/choisir.ts'
import { controlerOptions } from '../campagne/controler-options.ts'
import { scenariosEnEchec } from '../campagne/echecs.ts'
import { executerCampagne } from '../campagne/executer.ts'
import { lireOptions } from '../campagne/options.ts'
import { codeDeSortie, ecrireResume } from '../campagne/resume.ts'
import { chargerConfig } from '../config/charger.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { verifierEtiquettes } from '../docteur/etiquettes.ts'
import { verifierSortie } from '../docteur/verifier-sortie.ts'
import type { Verbe } from '../verbe.ts'

const aide = `Joue les scénarios du référentiel et rédige le dossier de preuves.

Usage : npx segur campagne [options]

Choisir ce qui est joué (par défaut : tout le référentiel ouvert aux candidatures)
  --rem <code>          référentiel, par exemple MDV-LGC-SF-Va1
  --profil <nom>        profil demandé en plus du profil Général (répétable)
  --chapitre <code>     par exemple INS (répétable)
  --exigence <id>       par exemple INS.13 (répétable)
  --scenario <id>       par exemple INS.13.01 (répétable)
  --preuve <id>         par exemple INS.13.01.01 (répétable)
  --echecs              seulement ce que la dernière campagne n’a pas trouvé conforme
  --shard <i/n>         la i-ième part sur n, pour répartir sur plusieurs machines

Choisir sur quoi
  --cible <cible>       reference (par défaut), guide, ou le chemin d’un pilote
  --mutation <id>       active un défaut volontaire du LGC de référence (répétable)
  --repetition          marque la campagne comme une répétition : rien n’y est recevable
  --parallele <n>       n postes à la fois (1 à 8)

Où écrire
  --sortie <dossier>    par défaut reports/campagnes
  --reprendre <dossier> poursuit une campagne interrompue
  --config <fichier>    par défaut segur.config.ts

Exemples
  npx segur campagne --chapitre INS
  npx segur campagne --scenario INS.25.01 --cible guide

Codes de sortie : 0 conforme, 1 non conforme ou non vérifiable, 2 mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'campagne',
  resume: 'joue les scénarios et rédige le dossier de preuves',
  aide,
  options: {
    rem: { type: 'string' },
    profil: { type: 'string', multiple: true },
    chapitre: { type: 'string', multiple: true },
    exigence: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
    preuve: { type: 'string', multiple: true },
    echecs: { type: 'boolean' },
    shard: { type: 'string' },
    cible: { type: 'string' },
    mutation: { type: 'string', multiple: true },
    repetition: { type: 'boolean' },
    parallele: { type: 'string' },
    sortie: { type: 'string' },
    reprendre: { type: 'string' },
    config: { type: 'string' },
  },
  async executer({ valeurs, sortie }) {
    const config = await chargerConfig(
      typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
    )
    const options = lireOptions(valeurs, config)
    controlerOptions(valeurs, options)
    verifierEtiquettes()
    const { rem, revision } = options
    const referentiel = chargerReferentiel(rem, revision === undefined ? {} : { revision })
    const automatises = scenariosAutomatises(referentiel)
    const choix = choisirScenarios(
      referentiel,
      options,
      automatises,
      options.echecs ? scenariosEnEchec(options.sortie) : null,
    )
    await verifierSortie(path.resolve(options.sortie), config.limites)
    const vivant = process.stdout.isTTY === true
    const resume = await executerCampagne({
      options,
      config,
      referentiel,
      choix,
      ecriture: { vivant, ecrire: (texte) => process.stdout.write(texte) },
    })
    for (const ligne of ecrireResume(resume)) sortie(ligne)
    return codeDeSortie(resume)
  },
}
