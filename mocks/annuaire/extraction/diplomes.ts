import type { FichierExtrait } from './fichier.ts'

/** Diplôme d'État d'une profession (TRE_R48) [I] ; les professions absentes n'ont pas de ligne. */
const DIPLOMES: Record<string, { code: string; libelle: string }> = {
  '10': { code: 'DE05', libelle: "Diplôme d'État de docteur en médecine" },
  '60': { code: 'DE01', libelle: "Diplôme d'État d'infirmier" },
}

/** Ordre des colonnes de notre fait : le fichier n'a pas été lu (annuaire.md §2.2). */
export const DIPLOMES_ET_AUTORISATIONS: FichierExtrait = {
  radical: 'PS_LibreAcces_Dipl_AutExerc',
  colonnes: [
    ...["Type d'identifiant PP", 'Identifiant PP', 'Identification nationale PP'],
    ...["Nom d'exercice", "Prénom d'exercice"],
    ...['Code type diplôme obtenu', 'Libellé type diplôme obtenu'],
    ...['Code diplôme obtenu', 'Libellé diplôme obtenu'],
    ...['Code type autorisation', 'Libellé type autorisation'],
    ...['Code discipline autorisation', 'Libellé discipline autorisation'],
  ],
  fin: '|',
  *lignes(jeu) {
    for (const p of jeu.professionnels()) {
      const diplome = DIPLOMES[p.profession]
      if (!p.actif || !diplome) continue
      yield [
        ...['8', p.rpps, `8${p.rpps}`, p.nom, p.prenom],
        ...['DE', "Diplôme d'État français", diplome.code, diplome.libelle, '', '', '', ''],
      ]
    }
  },
}
