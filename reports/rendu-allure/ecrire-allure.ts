import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { LabelName, Stage } from 'allure-js-commons'
import { ReporterRuntime } from 'allure-js-commons/sdk/reporter'
import { empreinteOctets } from '../campagne/empreinte.ts'
import { traduireErreur } from '../campagne/erreurs.ts'
import type { Execution } from '../campagne/executions.ts'
import type { EvenementEtape } from '../campagne/types.ts'
import { extensionDe, typeDeNom } from '../campagne/types-mime.ts'
import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import { LIBELLES_ETAT } from '../libelles.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { CampagneLue, ScenarioLu } from '../modele/types.ts'
import { ecrivainParLien } from './ecrivain.ts'
import { STATUTS, STATUTS_ETAPE } from './statuts.ts'

interface Joindre {
  test: string
  etape: string | null
  nom: string
  fichier: string
  type: string
}

const instant = (iso: string): number => Date.parse(iso) || 0

function etiquettes(lue: CampagneLue, { exigence, etat }: ScenarioLu, execution: Execution) {
  const chapitre = lue.referentiel.chapitres.find(({ code }) => code === exigence.chapitre)
  return [
    { name: LabelName.EPIC, value: lue.campagne.rem.rem },
    { name: LabelName.FEATURE, value: `${exigence.chapitre} ${chapitre?.libelle ?? ''}`.trim() },
    { name: LabelName.STORY, value: `${exigence.id} ${exigence.intitule}` },
    { name: LabelName.HOST, value: `poste ${execution.debut.poste}` },
    { name: LabelName.TAG, value: LIBELLES_ETAT[etat] },
  ]
}

/** Écrit `allure-results/` avec l'outil d'Allure : épopée = REM, fonction = chapitre, récit = exigence. */
export function ecrireAllure(lue: CampagneLue, liens: LiensEchanges): void {
  const resultats = path.join(lue.dossier, 'allure-results')
  rmSync(resultats, { recursive: true, force: true })
  mkdirSync(resultats, { recursive: true })
  const { campagne } = lue
  const runtime = new ReporterRuntime({
    writer: ecrivainParLien(resultats, path.join(lue.dossier, 'objets')),
    environmentInfo: {
      Produit: `${campagne.produit} ${campagne.versionLgc}`,
      REM: `${campagne.rem.rem} ${campagne.rem.revision}`,
      Cible: campagne.cible,
      Banc: campagne.banc,
    },
  })

  function joindre({ test, etape, nom, fichier, type }: Joindre): void {
    const source = path.join(lue.dossier, fichier)
    const options = { contentType: type, fileExtension: `.${extensionDe(type)}`, wrapInStep: false }
    runtime.writeAttachment(test, etape, nom, source, options)
  }

  function ecrireEtape(test: string, etape: EvenementEtape): void {
    const start = instant(etape.date) - etape.dureeMs
    const id = runtime.startStep(test, null, { name: etape.texte, start })
    if (id === undefined) return
    if (etape.capture) {
      const { chemin, type } = etape.capture
      joindre({ test, etape: id, nom: 'Capture', fichier: chemin, type })
    }
    for (const message of etape.messages) {
      const titre = `${message.service} ${message.operation ?? message.id}`
      const { requete, reponse } = liens.get(message) ?? { requete: null, reponse: null }
      for (const [nom, fichier] of [
        ['requête', requete],
        ['réponse', reponse],
      ] as const) {
        if (fichier === null) continue
        joindre({ test, etape: id, nom: `${titre}, ${nom}`, fichier, type: typeDeNom(fichier) })
      }
    }
    runtime.updateStep(id, (lue) => {
      lue.status = STATUTS_ETAPE[etape.statut]
      lue.stage = Stage.FINISHED
    })
    runtime.stopStep(id, { stop: instant(etape.date) })
  }

  function ecrireExecution(lu: ScenarioLu, execution: Execution): void {
    const { scenario } = lu
    const start = instant(execution.debut.date)
    const identite = `${lue.campagne.rem.code}:${scenario.id}`
    const test = runtime.startTest({
      name: `${scenario.id} ${scenario.objectif}`,
      fullName: `${execution.debut.fichier}#${scenario.id}`,
      // Le même scénario garde son histoire d'une campagne à l'autre.
      historyId: empreinteOctets(identite),
      testCaseId: empreinteOctets(identite),
      labels: etiquettes(lue, lu, execution),
      start,
    })
    for (const etape of execution.etapes) ecrireEtape(test, etape)
    for (const { preuve, fichier, typeMime } of lu.preuves) {
      if (fichier === null || typeMime === null) continue
      joindre({ test, etape: null, nom: `Preuve ${preuve}`, fichier, type: typeMime })
    }
    runtime.updateTest(test, (resultat) => {
      resultat.status = STATUTS[lu.etat]
      resultat.stage = Stage.FINISHED
      resultat.statusDetails = { message: lu.fauteBanc ?? lu.cause ?? '' }
    })
    runtime.stopTest(test, { stop: start + (execution.fin?.dureeMs ?? 0) })
    runtime.writeTest(test)
  }

  try {
    runtime.writeEnvironmentInfo()
    for (const lu of listerScenarios(lue)) {
      for (const execution of lu.executions) ecrireExecution(lu, execution)
    }
  } catch (erreur) {
    throw traduireErreur(erreur, resultats)
  }
}
