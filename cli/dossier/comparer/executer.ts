import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { comparerCampagnes } from '../../../reports/comparaison/comparer-campagnes.ts'
import { ecrireComparaison } from '../../../reports/comparaison/ecrire/ecrire-comparaison.tsx'
import { calculerEcheance } from '../../../reports/delais/echeance.ts'
import { cheminLisible } from '../../chemins.ts'
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

/** Le dossier donné, ou `comparaisons/` à côté des campagnes ; jamais une campagne. */
function choisirSortie(valeur: ValeurOption, { racine, nom }: { racine: string; nom: string }) {
  if (typeof valeur !== 'string') return path.join(racine, 'comparaisons', nom)
  const sortie = path.resolve(valeur)
  if (existsSync(path.join(sortie, 'campagne.json')))
    throw new ErreurSegur('SEGUR-DOS-038', { sortie: cheminLisible(sortie) })
  return sortie
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
  const nom = `${path.basename(paire.avant)}--${path.basename(paire.apres)}`
  const dossier = choisirSortie(valeurs.sortie, { racine, nom })
  const [avant, apres] = [relireCampagne(paire.avant), relireCampagne(paire.apres)]
  const comparaison = await comparerCampagnes(avant, apres)
  const ecrite = ecrireComparaison({ comparaison, avant, apres, jour, sortie: dossier })
  if (valeurs.json === true) sortie(readFileSync(ecrite.json, 'utf8').trimEnd())
  else for (const ligne of direComparaison(comparaison, ecrite)) sortie(ligne)
  return comparaison.conformite === 'intacte' ? 0 : 1
}
