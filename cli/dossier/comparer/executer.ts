import { readFileSync } from 'node:fs'
import path from 'node:path'
import { comparerCampagnes } from '../../../reports/comparaison/comparer-campagnes.ts'
import { ecrireComparaison } from '../../../reports/comparaison/ecrire/ecrire-comparaison.tsx'
import { calculerEcheance } from '../../../reports/delais/echeance.ts'
import { chargerConfig } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe, ValeurOption } from '../../verbe.ts'
import { relireCampagne } from '../lire-campagne.ts'
import { choisirPaire } from './choisir.ts'
import { direComparaison } from './dire.ts'

function lireJour(valeur: ValeurOption): string | null {
  if (typeof valeur !== 'string') return null
  try {
    calculerEcheance(valeur, { jours: 0 })
    return valeur
  } catch (cause) {
    const raison = 'la date attendue s’écrit AAAA-MM-JJ'
    throw new ErreurSegur(
      'SEGUR-CLI-003',
      { verbe: 'dossier', option: '--date', raison },
      { cause },
    )
  }
}

/** « segur dossier comparer » : ce qu’une version change, et ce que la convention en demande. */
export async function executer(
  { valeurs, sortie }: EntreeVerbe,
  mots: readonly string[],
): Promise<number> {
  const jour = lireJour(valeurs.date)
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const racine = path.resolve(config.sortie)
  const paire = choisirPaire(mots, racine)
  const [avant, apres] = [relireCampagne(paire.avant), relireCampagne(paire.apres)]
  const comparaison = await comparerCampagnes(avant, apres)
  const nom = `${comparaison.avant.nom}--${comparaison.apres.nom}`
  const ecrite = ecrireComparaison({
    comparaison,
    avant,
    apres,
    jour,
    sortie:
      typeof valeurs.sortie === 'string'
        ? path.resolve(valeurs.sortie)
        : path.join(racine, 'comparaisons', nom),
  })
  if (valeurs.json === true) sortie(readFileSync(ecrite.json, 'utf8').trimEnd())
  else for (const ligne of direComparaison(comparaison, ecrite)) sortie(ligne)
  return comparaison.conformite === 'intacte' ? 0 : 1
}
