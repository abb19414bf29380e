import { Champ, Etiquette } from '../../vues/champ.tsx'
import type { Choix } from '../recherche/choix.ts'
import { CRITERES, type Critere, type Criteres } from '../recherche/criteres.ts'

export interface ListesChoix {
  professions: Choix
  specialites: Choix
}

interface Props {
  criteres: Criteres
  listes: ListesChoix
  /** Distingue ces champs dans un formulaire qui en a d'autres. */
  prefixe?: string
  /** Le premier champ prend la frappe. */
  prioritaire?: boolean
}

const AIDES: Partial<Record<Critere, string>> = {
  rpps: 'Onze chiffres, ou les premiers',
  raison: 'Le début du nom, ou d’un de ses mots',
}

/** Tous les critères ; on remplit ceux qu'on veut, sans accent ni majuscule (SC.MSS/UX.41). */
export function ChampsRecherche({ criteres, listes, prefixe = '', prioritaire = false }: Props) {
  const texte = (nom: Critere, seul = {}) => (
    <Champ
      nom={prefixe + nom}
      libelle={CRITERES[nom]}
      valeur={criteres[nom]}
      aide={AIDES[nom]}
      {...seul}
    />
  )
  const liste = (nom: 'profession' | 'specialite', choix: Choix, toutes: string) => (
    <div class="champ">
      <Etiquette nom={prefixe + nom} libelle={CRITERES[nom]} />
      <select id={prefixe + nom} name={prefixe + nom}>
        <option value="">{toutes}</option>
        {choix.map(([code, libelle]) => (
          <option value={code} selected={code === criteres[nom]}>
            {libelle}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <div class="grille-champs annuaire-criteres">
      {texte('nom', { prioritaire })}
      {texte('prenom')}
      {liste('profession', listes.professions, 'Toutes')}
      {liste('specialite', listes.specialites, 'Toutes')}
      {texte('ville')}
      {texte('codePostal', { saisie: 'numeric' })}
      {texte('raison')}
      {texte('rpps', { saisie: 'numeric' })}
      {texte('adresse')}
    </div>
  )
}
