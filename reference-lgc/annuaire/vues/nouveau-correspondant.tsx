import type { Child } from 'hono/jsx'
import { specialiteLue } from '../../documents/enonces.ts'
import type { Intervenant } from '../../documents/modele/personnes.ts'
import { Champ } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { DonneesLocales } from '../rapprochement/local.ts'
import type { Resultat } from '../recherche/entree.ts'
import { precisionBoite } from './boites.tsx'
import { ChampsLocaux } from './correspondant.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patientId: number
  entree: Resultat
  fiche: Intervenant
  /** La boîte choisie parmi celles de la personne. */
  boite: string
  source: string
  local: DonneesLocales
  erreur: string | null
}

/** La fiche vient de l'annuaire, RPPS verrouillé ; on choisit la boîte et on ajoute ce qui est à soi (ANN.03). */
export function PageNouveauCorrespondant(props: Props) {
  const { cadre, bandeau, patientId, entree, fiche, source, local, erreur } = props
  const adresse = `/patients/${patientId}/correspondants`
  const lu = (nom: string, libelle: string, valeur: string) => (
    <Champ nom={nom} libelle={libelle} valeur={valeur} lectureSeule />
  )
  return (
    <Page cadre={cadre} titre="Nouveau correspondant" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={adresse}>Correspondants du patient</a>
      </p>
      <h1>Nouveau correspondant</h1>
      <form method="post" action={adresse} class="pile" novalidate>
        <input type="hidden" name="cle" value={entree.cle} />
        <fieldset class="carte">
          <legend>
            <h2>Dans l'Annuaire Santé</h2>
          </legend>
          <p class="champ-aide">{source}. Ces champs suivent l'annuaire.</p>
          <div class="grille-champs">
            {lu('rpps', 'Numéro RPPS', entree.rpps)}
            {lu('nom', 'Nom', fiche.nom)}
            {lu('prenom', 'Prénom', fiche.prenom)}
            {lu('specialite', 'Profession et spécialité', specialiteLue(fiche.specialite))}
            {lu('voie', 'Numéro et voie', fiche.adresse?.voie ?? '')}
            {lu('codePostal', 'Code postal', fiche.adresse?.codePostal ?? '')}
            {lu('commune', 'Commune', fiche.adresse?.commune ?? '')}
            {lu('telephone', 'Téléphone', fiche.telephone ?? '')}
          </div>
        </fieldset>
        <ChoixBoite entree={entree} boite={props.boite} />
        <fieldset class="carte">
          <legend>
            <h2>Données du cabinet</h2>
          </legend>
          <p class="champ-aide">Gardées ici seulement : l'annuaire ne les change jamais.</p>
          <div class="grille-champs">
            <ChampsLocaux local={local} erreur={erreur} />
          </div>
        </fieldset>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Créer le correspondant
          </button>
          <a href={adresse}>Annuler</a>
        </div>
      </form>
    </Page>
  )
}

function ChoixBoite({ entree, boite }: Pick<Props, 'entree' | 'boite'>) {
  if (entree.boites.length === 0)
    return <p class="vide">Aucune boîte MSSanté : on ne pourra pas lui écrire.</p>
  return (
    <fieldset class="carte">
      <legend>
        <h2>Boîte MSSanté</h2>
      </legend>
      <div class="annuaire-choix">
        {entree.boites.map((b, rang) => (
          <label class="case">
            <input
              type="radio"
              name="boite"
              value={b.adresse}
              checked={boite === '' ? rang === 0 : boite === b.adresse}
            />
            <span>
              <span class="adresse-longue">{b.adresse}</span>
              <span class="precision">{precisionBoite(b)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
