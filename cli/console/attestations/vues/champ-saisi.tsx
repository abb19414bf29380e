import { Champ, decritPar, SAISIE_MAX } from '../../vues/champ.tsx'

interface PropsChampSaisi {
  nom: string
  /** Distingue deux formulaires d’une même page. */
  suffixe?: string
  libelle: string
  valeurs: Readonly<Record<string, string>>
  erreurs: Readonly<Record<string, string>>
  aide?: string
  obligatoire?: boolean
  /** Lignes d’une zone de texte ; tu, une seule ligne. */
  lignes?: number
  remplissage?: string
}

/** Un champ de texte gardé à la frappe, et la note de qui l’a changé. */
export const ChampSaisi = ({
  nom,
  suffixe = '',
  libelle,
  valeurs,
  erreurs,
  aide,
  obligatoire = false,
  lignes,
  remplissage = 'off',
}: PropsChampSaisi) => {
  const id = `${nom}${suffixe}`
  const erreur = erreurs[nom] ?? null
  const commun = {
    id,
    name: nom,
    required: obligatoire,
    maxlength: SAISIE_MAX,
    'aria-describedby': decritPar(id, { aide, erreur }),
  }
  return (
    <Champ
      nom={id}
      libelle={libelle}
      obligatoire={obligatoire}
      {...(aide ? { aide } : {})}
      erreur={erreur}
    >
      {lignes === undefined ? (
        <input type="text" value={valeurs[nom] ?? ''} autocomplete={remplissage} {...commun} />
      ) : (
        <textarea rows={lignes} {...commun}>
          {valeurs[nom] ?? ''}
        </textarea>
      )}
      <p class="secondaire" data-note={nom} />
    </Champ>
  )
}
