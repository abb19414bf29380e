import path from 'node:path'
import { trouverPreuve } from '../../../rem/index.ts'
import { jourDe } from '../../../reports/campagne/dates.ts'
import { delaisDeComplement, inscrireDemande } from '../../../reports/index.ts'
import { dateEcrite } from '../../config/date-ecrite.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { choisirCampagne } from '../choisir-campagne.ts'
import { relireCampagne } from '../lire-campagne.ts'
import { type DemandeComplement, exiger, refuserEnTrop } from './demande.ts'
import { rendreDemande } from './rendre.ts'

function lireJour(demande: DemandeComplement): string {
  const lu = dateEcrite.safeParse(exiger(demande, 'date'))
  if (lu.success) return lu.data
  const raison = 'la date s’écrit AAAA-MM-JJ'
  throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'dossier', option: '--date', raison })
}

/** Inscrit ce que l'ANS demande, et dit jusqu'à quand répondre. */
export function ajouter(demande: DemandeComplement): number {
  const { valeurs, config, racine, sortie, mots } = demande
  refuserEnTrop(mots[0])
  const texte = exiger(demande, 'demande')
  const date = lireJour(demande)
  const designee = typeof valeurs.campagne === 'string' ? valeurs.campagne : undefined
  const dossier = choisirCampagne(designee, config.sortie)
  const { referentiel, campagne } = relireCampagne(dossier)
  const { exigence, scenario, preuve } = trouverPreuve(referentiel, exiger(demande, 'preuve'))
  const inscrite = inscrireDemande(racine, {
    rem: referentiel.code,
    revision: campagne.rem.revision,
    exigence: exigence.id,
    scenario: scenario.id,
    preuve: preuve.id,
    demande: texte,
    date,
    campagne: path.basename(dossier),
  })
  const delais = delaisDeComplement(inscrite.rem, date)
  if (valeurs.json === true) sortie(JSON.stringify({ schema: 1, ...inscrite, delais }, null, 2))
  else for (const ligne of rendreDemande(inscrite, delais, jourDe(new Date()))) sortie(ligne)
  return 0
}
