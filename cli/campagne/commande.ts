import path from 'node:path'
import { chargerReferentiel } from '../../rem/index.ts'
import { chargerConfig } from '../config/charger.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { verifierEtiquettes } from '../docteur/etiquettes.ts'
import { verifierSortie } from '../docteur/verifier-sortie.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { choisirScenarios } from './choisir.ts'
import { controlerOptions } from './controler-options.ts'
import { scenariosEnEchec } from './echecs.ts'
import { executerCampagne } from './executer.ts'
import { lireOptions } from './options.ts'
import { codeDeSortie, ecrireResume } from './resume.ts'

/** `segur campagne` : lit la demande, joue, dit le bilan et rend le code de sortie. */
export async function executer({ valeurs, sortie }: EntreeVerbe): Promise<number> {
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
}
