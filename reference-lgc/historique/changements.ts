import {
  ATTRIBUTS,
  CHAMPS_SAISIS,
  type ChampSaisi,
  type Dossier,
  type Identite,
} from '../patients/identite.ts'
import { LIBELLES } from '../patients/libelles.ts'
import { estManque, LIBELLES_MANQUE } from '../patients/regles/date-incomplete.ts'
import { dateAffichee } from '../patients/saisie/dates.ts'
import type { Changement } from './historique.ts'

function lisible(champ: ChampSaisi, valeur: string): string {
  if (champ === 'dateNaissance') return dateAffichee(valeur)
  return champ === 'dateIncertaine' && estManque(valeur) ? LIBELLES_MANQUE[valeur] : valeur
}

/** Les champs saisis qui diffèrent, dates telles qu'on les lit. */
export const changementsIdentite = (avant: Identite, apres: Identite): Changement[] =>
  CHAMPS_SAISIS.filter((champ) => avant[champ] !== apres[champ]).map((champ) => ({
    libelle: LIBELLES[champ],
    avant: lisible(champ, avant[champ]),
    apres: lisible(champ, apres[champ]),
  }))

/** Tout ce qui sépare deux états d'un dossier : traits, INS, titre contrôlé, attributs. */
export function changementsDossier(avant: Dossier, apres: Dossier): Changement[] {
  const autres: Changement[] = [
    {
      libelle: LIBELLES.matriculeIns,
      avant: avant.ins?.matricule ?? '',
      apres: apres.ins?.matricule ?? '',
    },
    { libelle: LIBELLES.oid, avant: avant.ins?.oid ?? '', apres: apres.ins?.oid ?? '' },
    {
      libelle: "Titre d'identité contrôlé",
      avant: avant.controle?.libelle ?? '',
      apres: apres.controle?.libelle ?? '',
    },
    {
      libelle: 'Attributs',
      avant: ATTRIBUTS.filter((a) => avant.attributs[a]).join(', '),
      apres: ATTRIBUTS.filter((a) => apres.attributs[a]).join(', '),
    },
  ]
  return [
    ...changementsIdentite(avant.identite, apres.identite),
    ...autres.filter((c) => c.avant !== c.apres),
  ]
}
