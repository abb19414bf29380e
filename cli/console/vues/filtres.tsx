import type { Child } from 'hono/jsx'

interface PropsChoix {
  nom: string
  libelle: string
  valeur: string
  /** Première option : aucun filtre. */
  tous: string
  options: readonly (readonly [valeur: string, libelle: string])[]
}

/** Une liste de choix d'un filtre. */
export const Choix = ({ nom, libelle, valeur, tous, options }: PropsChoix) => (
  <div class="champ">
    <label for={`filtre-${nom}`}>{libelle}</label>
    <select id={`filtre-${nom}`} name={nom}>
      <option value="">{tous}</option>
      {options.map(([cle, mot]) => (
        <option value={cle} selected={cle === valeur}>
          {mot}
        </option>
      ))}
    </select>
  </div>
)

/** Le champ de recherche d'un filtre. */
export const Recherche = ({ valeur }: { valeur: string }) => (
  <div class="champ champ-large">
    <label for="filtre-texte">Texte</label>
    <input id="filtre-texte" type="search" name="texte" value={valeur} autocomplete="off" />
  </div>
)

interface PropsFiltres {
  /** Adresse de la page, sans ses filtres. */
  action: string
  nom: string
  children: Child
}

/** Un formulaire de filtres, lu par le serveur ; le script `liste` l'applique à la frappe. */
export const Filtres = ({ action, nom, children }: PropsFiltres) => (
  <form method="get" action={action} class="filtres" aria-label={nom} data-filtre-de="liste">
    {children}
    <button type="submit" class="bouton">
      Filtrer
    </button>
    <a class="bouton bouton-discret" href={action}>
      Tout montrer
    </a>
    <p class="pour-lecteur" role="status" data-annonce />
  </form>
)
