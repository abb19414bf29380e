import type { Child } from 'hono/jsx'
import { Icone } from './icones.tsx'

export interface Erreur {
  champ: string
  message: string
}

/** Le refus d'un champ, ou `null`. */
export const erreurDe = (erreurs: readonly Erreur[], champ: string): string | null =>
  erreurs.find((e) => e.champ === champ)?.message ?? null

/** Identifiants des textes qui décrivent un champ : aide, erreur, mention d'obligation. */
export function decritPar(nom: string, textes: Record<string, unknown>): string | undefined {
  const ids = Object.entries(textes).flatMap(([suffixe, texte]) =>
    texte ? `${nom}-${suffixe}` : [],
  )
  return ids.length > 0 ? ids.join(' ') : undefined
}

interface PropsEtiquette {
  nom: string
  libelle: string
  obligatoire?: boolean | undefined
}

/** La mention « obligatoire » reste hors du label : le nom du champ est son seul libellé. */
export function Etiquette({ nom, libelle, obligatoire }: PropsEtiquette) {
  return (
    <div class="etiquette">
      <label for={nom}>{libelle}</label>
      {obligatoire && (
        <span class="mention" id={`${nom}-mention`}>
          obligatoire
        </span>
      )}
    </div>
  )
}

/** Sous le champ, avec une forme et des mots ; le champ le désigne. */
export function TexteErreur({ nom, erreur }: { nom: string; erreur: string | null }) {
  return erreur ? (
    <p class="champ-erreur" id={`${nom}-erreur`}>
      <Icone nom="erreur" />
      <span>{erreur}</span>
    </p>
  ) : null
}

export function TexteAide({ nom, aide }: { nom: string; aide: Child }) {
  return aide ? (
    <p class="champ-aide" id={`${nom}-aide`}>
      {aide}
    </p>
  ) : null
}

interface PropsChamp extends PropsEtiquette {
  valeur: string
  erreur?: string | null
  aide?: Child
  type?: 'text' | 'password'
  saisie?: 'numeric' | 'text'
  remplissage?: string
  /** Largeur attendue de la réponse, en caractères. */
  taille?: number
  lectureSeule?: boolean
  /** Conversion à la frappe, quand le navigateur a ses scripts. */
  conversion?: 'majuscules' | undefined
  prioritaire?: boolean
}

/** Un champ de texte : libellé au-dessus, aide et erreur dessous, liées au champ. */
export function Champ(props: PropsChamp) {
  const { nom, libelle, obligatoire, valeur, aide } = props
  const erreur = props.erreur ?? null
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <Etiquette nom={nom} libelle={libelle} obligatoire={obligatoire} />
      <input
        id={nom}
        name={props.lectureSeule ? undefined : nom}
        type={props.type ?? 'text'}
        value={valeur}
        size={props.taille}
        readonly={props.lectureSeule}
        inputmode={props.saisie}
        autocomplete={props.remplissage ?? 'off'}
        autofocus={props.prioritaire}
        spellcheck={false}
        aria-required={obligatoire ? 'true' : undefined}
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar(nom, { mention: obligatoire, aide, erreur })}
        data-conversion={props.conversion}
      />
      <TexteAide nom={nom} aide={aide} />
      <TexteErreur nom={nom} erreur={erreur} />
    </div>
  )
}

/** En tête d'un formulaire refusé : combien de champs, et un lien vers chacun. */
export function SommaireErreurs({
  erreurs,
  libelles,
}: {
  erreurs: readonly Erreur[]
  libelles: Readonly<Record<string, string>>
}) {
  if (erreurs.length === 0) return null
  const titre = erreurs.length === 1 ? 'Un champ à corriger' : `${erreurs.length} champs à corriger`
  return (
    <div class="message message-erreur" role="alert">
      <Icone nom="erreur" />
      <div>
        <strong class="message-genre">{titre}</strong>
        <ul>
          {erreurs.map((e) => (
            <li>
              <a href={`#${e.champ}`}>{libelles[e.champ] ?? e.champ}</a> : {e.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
