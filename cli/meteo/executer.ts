import { ANNONCE_SIMULATEURS } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { lireAnnonce, lireJeton } from '../simulateurs/annonce.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { type DemandeMeteo, demanderMeteo, type EtatMeteo } from './demander.ts'

function trouverControle(valeur: unknown): string {
  if (typeof valeur === 'string') return valeur
  const controle = lireAnnonce(ANNONCE_SIMULATEURS)
  if (controle !== null) return controle
  throw new ErreurSegur('SEGUR-SIM-005', { raison: 'aucun n’est en marche sur cette machine' })
}

function* presenter({ enCours, situations }: EtatMeteo): Generator<string> {
  yield enCours
    ? `En cours : ${enCours.libelle}.`
    : 'Beau temps : les services répondent normalement.'
  if (enCours) yield `À voir dans le logiciel : ${enCours.aVoir}.`
  else {
    const large = Math.max(...situations.map(({ id }) => id.length))
    yield ''
    for (const { id, libelle } of situations) yield `  ${id.padEnd(large)}  ${libelle}`
  }
}

/** « segur meteo » : montre les situations, en provoque une, ou rend le beau temps. */
export async function executer({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  const [situation, enTrop] = positionnels
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'meteo', argument: enTrop })
  const controle = trouverControle(valeurs.controle)
  const voulue: DemandeMeteo = valeurs['beau-temps'] === true ? { beauTemps: true } : { voir: true }
  const demande: DemandeMeteo = situation === undefined ? voulue : { situation }
  const jeton = lireJeton(ANNONCE_SIMULATEURS, controle)
  for (const ligne of presenter(await demanderMeteo({ adresse: controle, jeton }, demande)))
    sortie(ligne)
  return 0
}
