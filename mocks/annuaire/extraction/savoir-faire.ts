import type { FichierExtrait } from './fichier.ts'
import { LIBELLES_CATEGORIE, LIBELLES_PROFESSION, libelle } from './libelles.ts'
import { champsSavoirFaire } from './personne-activite.ts'

/** Ordre des colonnes de notre fait : le fichier n'a pas été lu (annuaire.md §2.2). */
export const SAVOIR_FAIRE: FichierExtrait = {
  radical: 'PS_LibreAcces_SavoirFaire',
  colonnes: [
    ...["Type d'identifiant PP", 'Identifiant PP', 'Identification nationale PP'],
    ...["Nom d'exercice", "Prénom d'exercice", 'Code profession', 'Libellé profession'],
    ...['Code catégorie professionnelle', 'Libellé catégorie professionnelle'],
    ...['Code type savoir-faire', 'Libellé type savoir-faire'],
    ...['Code savoir-faire', 'Libellé savoir-faire'],
  ],
  fin: '|',
  *lignes(jeu) {
    for (const p of jeu.professionnels()) {
      if (!p.actif || p.savoirFaire === null) continue
      yield [
        ...['8', p.rpps, `8${p.rpps}`, p.nom, p.prenom],
        ...[p.profession, libelle(LIBELLES_PROFESSION, p.profession)],
        ...[p.categorie, libelle(LIBELLES_CATEGORIE, p.categorie)],
        ...champsSavoirFaire(p),
      ]
    }
  },
}
