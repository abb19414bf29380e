import type {
  ChampListe,
  ChampTexte,
  ChampValeurAffichee,
} from '../../../../steps/pilotes/guide/formulaire/types.ts'
import { Champ, decritPar, SAISIE_MAX } from '../../vues/champ.tsx'
import { nomLibelle } from '../formulaire/lire-valeurs.ts'
import { idChamp, type PropsChampGuide } from './props.ts'

const Note = ({ nom }: { nom: string }) => <p class="secondaire" data-note={nom} />

const aideDe = (absence: string | undefined, debut = ''): string | undefined =>
  [debut, absence && `Laissez vide ${absence}.`].filter(Boolean).join(' ') || undefined

export const ChampTexteGuide = ({ nom, champ, valeurs, erreur }: PropsChampGuide<ChampTexte>) => {
  const aide = aideDe(champ.absence, champ.aide)
  const id = idChamp(nom)
  const commun = {
    id,
    name: nom,
    'aria-describedby': decritPar(id, { aide, erreur }),
    autocomplete: 'off',
    maxlength: SAISIE_MAX,
  }
  return (
    <Champ
      nom={id}
      libelle={champ.libelle}
      obligatoire={champ.obligatoire === true}
      {...(aide ? { aide } : {})}
      erreur={erreur}
    >
      {champ.long ? (
        <textarea rows={3} {...commun}>
          {valeurs[nom] ?? ''}
        </textarea>
      ) : (
        <input type="text" value={valeurs[nom] ?? ''} required={champ.obligatoire} {...commun} />
      )}
      <Note nom={nom} />
    </Champ>
  )
}

export const ChampListeGuide = ({ nom, champ, valeurs, erreur }: PropsChampGuide<ChampListe>) => {
  const id = idChamp(nom)
  const aide = aideDe(champ.absence, 'Un par ligne.')
  return (
    <Champ nom={id} libelle={champ.libelle} {...(aide ? { aide } : {})} erreur={erreur}>
      <textarea
        id={id}
        name={nom}
        rows={3}
        maxlength={SAISIE_MAX}
        aria-describedby={decritPar(id, { aide, erreur })}
      >
        {valeurs[nom] ?? ''}
      </textarea>
      <Note nom={nom} />
    </Champ>
  )
}

/** Une valeur de l'écran ; son libellé ne se donne que s'il diffère. */
export const ChampAfficheGuide = ({
  nom,
  champ,
  valeurs,
  erreur,
}: PropsChampGuide<ChampValeurAffichee>) => {
  const id = idChamp(nom)
  const autre = nomLibelle(nom)
  return (
    <div class="champ guide-affiche">
      <label class="guide-libelle" for={id}>
        {champ.libelle}
      </label>
      <input
        type="text"
        id={id}
        name={nom}
        value={valeurs[nom] ?? ''}
        autocomplete="off"
        maxlength={SAISIE_MAX}
      />
      <input
        type="text"
        name={autre}
        value={valeurs[autre] ?? ''}
        autocomplete="off"
        maxlength={SAISIE_MAX}
        aria-label={`Libellé à l’écran, s’il n’est pas « ${champ.libelle} »`}
        placeholder="autre libellé"
      />
      <p class="secondaire" data-note={nom} />
      {erreur && <p class="champ-erreur">{erreur}</p>}
    </div>
  )
}
