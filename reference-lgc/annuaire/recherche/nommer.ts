import { type Base, lireUn } from '../../base/base.ts'
import { prenomLu } from '../rapprochement/fiche.ts'

/** À qui est une adresse de l'annuaire, en clair ; vide quand l'annuaire ne la connaît pas. */
export function nomParAdresse(base: Base, adresse: string): string {
  const boite = lireUn<{ identifiant: string; raison: string; service: string }>(
    base,
    'SELECT identifiant, raison, service FROM annuaire_bal WHERE adresse = ? ORDER BY id LIMIT 1',
    [adresse.toLowerCase()],
  )
  if (!boite) return ''
  if (boite.identifiant === '') return [boite.service, boite.raison].filter(Boolean).join(', ')
  const personne = lireUn<{ nom: string; prenom: string }>(
    base,
    'SELECT nom, prenom FROM annuaire_entree WHERE identifiant = ? LIMIT 1',
    [boite.identifiant],
  )
  return personne ? `${prenomLu(personne.prenom)} ${personne.nom}` : ''
}
