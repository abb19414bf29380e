import { Champ } from '../../vues/champ.tsx'
import type { Recherche } from '../consultation/criteres.ts'
import { CLASSES_DMP, TYPES_DMP } from '../consultation/nomenclature.ts'
import { MOTS_VISIBILITE, VISIBILITES } from '../xds/fiche.ts'

interface Props {
  adresse: string
  recherche: Recherche
  /** Ouvert d'emblée quand une recherche est en cours. */
  ouvert: boolean
}

const jourSaisi = (iso: string): string => iso.split('-').reverse().join('/')

/** La recherche par critères : elle s'envoie au DMP, rien ne part tant qu'on n'a pas demandé. */
export function FormulaireCriteres({ adresse, recherche: r, ouvert }: Props) {
  return (
    <details class="carte carte-dense" open={ouvert}>
      <summary>Rechercher dans le DMP</summary>
      <search>
        <form method="get" action={adresse} class="criteres">
          <Champ nom="titre" libelle="Titre" valeur={r.titre} />
          <Choix nom="type" libelle="Type" valeur={r.type} choix={TYPES_DMP} />
          <Choix nom="classe" libelle="Classe" valeur={r.classe} choix={CLASSES_DMP} />
          <Champ nom="auteur" libelle="Auteur" valeur={r.auteur} />
          <Champ nom="specialite" libelle="Profession ou spécialité" valeur={r.specialite} />
          <Champ nom="du" libelle="Acte depuis le" valeur={jourSaisi(r.du)} aide="jj/mm/aaaa" />
          <Champ nom="au" libelle="Acte jusqu’au" valeur={jourSaisi(r.au)} aide="jj/mm/aaaa" />
          <Choix
            nom="visibilite"
            libelle="Visibilité"
            valeur={r.visibilite}
            choix={VISIBILITES.map((code) => ({ code, libelle: MOTS_VISIBILITE[code] }))}
          />
          <fieldset>
            <legend>Montrer aussi</legend>
            <div class="cases">
              <Case nom="archives" libelle="les documents archivés" cochee={r.archives} />
              <Case nom="masques" libelle="les documents masqués" cochee={r.masques} />
              <Case nom="obsoletes" libelle="les versions remplacées" cochee={r.obsoletes} />
              <Case nom="tout" libelle="les documents de plus de deux ans" cochee={r.tout} />
            </div>
          </fieldset>
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Rechercher
            </button>
            <a class="bouton bouton-discret" href={adresse}>
              Effacer les critères
            </a>
          </div>
        </form>
      </search>
    </details>
  )
}

interface PropsChoix {
  nom: string
  libelle: string
  valeur: string
  choix: readonly { code: string; libelle: string }[]
}

const Choix = ({ nom, libelle, valeur, choix }: PropsChoix) => (
  <div class="champ">
    <label for={nom}>{libelle}</label>
    <select id={nom} name={nom}>
      <option value="">Tous</option>
      {choix.map((c) => (
        <option value={c.code} selected={c.code === valeur}>
          {c.libelle}
        </option>
      ))}
    </select>
  </div>
)

const Case = ({ nom, libelle, cochee }: { nom: string; libelle: string; cochee: boolean }) => (
  <label>
    <input type="checkbox" name={nom} value="oui" checked={cochee} />
    {libelle}
  </label>
)
