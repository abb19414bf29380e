import path from 'node:path'
import { chargerReferentiel } from '../../rem/index.ts'
import { employerPieces } from '../attestations/preparer.ts'
import { chargerConfig } from '../config/charger.ts'
import { exigerConditions } from '../config/exiger-conditions.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { verifierEtiquettes } from '../docteur/etiquettes.ts'
import { verifierSortie } from '../docteur/verifier-sortie.ts'
import { garderCampagne } from '../garde/garder-campagne.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { choisirScenarios } from './choisir.ts'
import { controlerOptions } from './controler-options.ts'
import { scenariosEnEchec } from './echecs.ts'
import { executerCampagne } from './executer.ts'
import { lireOptions } from './options.ts'
import { codeDeSortie, ecrireResume } from './resume.ts'
import type { Suivi } from './suivi.ts'
import { suivreCommande } from './suivre-commande.ts'

/** `segur campagne` : lit la demande, joue, dit le bilan et rend le code de sortie. */
export const executer = (entree: EntreeVerbe): Promise<number> =>
  suivreCommande(entree.valeurs.suivi, (suivi) => jouer(entree, suivi))

async function jouer({ valeurs, sortie }: EntreeVerbe, suivi: Suivi): Promise<number> {
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const options = lireOptions(valeurs, config)
  controlerOptions(valeurs, options)
  verifierEtiquettes()
  const { rem, revision } = options
  const referentiel = chargerReferentiel(rem, revision === undefined ? {} : { revision })
  exigerConditions(referentiel, config)
  const demande = { referentiel, cible: options.cible, config }
  return employerPieces(demande, async (pieces) => {
    const choix = choisirScenarios(referentiel, options, {
      automatises: scenariosAutomatises(referentiel),
      remises: new Set(Object.keys(pieces)),
      seulement: options.echecs ? scenariosEnEchec(options.sortie) : null,
    })
    await verifierSortie(path.resolve(options.sortie), config.limites)
    const vivant = process.stdout.isTTY === true
    const resume = await executerCampagne({
      options,
      config,
      referentiel,
      choix,
      pieces,
      suivi,
      ecriture: { vivant, ecrire: (texte) => process.stdout.write(texte) },
    })
    for (const ligne of ecrireResume(resume)) sortie(ligne)
    for (const ligne of await garderCampagne(resume.dossier, config)) sortie(ligne)
    return codeDeSortie(resume)
  })
}
