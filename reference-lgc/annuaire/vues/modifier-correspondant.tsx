import {
  type Correspondant,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import {
  CHAMPS_CORRESPONDANT,
  type ChampCorrespondant,
  type SaisieCorrespondant,
} from '../../dossier/correspondants/saisie.ts'
import { Champ, type Erreur, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'

interface Props {
  cadre: Cadre
  correspondant: Correspondant
  saisie: SaisieCorrespondant
  erreurs: readonly Erreur[]
}

/** Corriger une fiche à la main ; un RPPS connu ne se retape pas. */
export function PageModifierCorrespondant({ cadre, correspondant, saisie, erreurs }: Props) {
  const nom = nomCorrespondant(correspondant)
  const adresse = `/annuaire/correspondants/${correspondant.id}`
  const titre = `Modifier la fiche de ${nom}`
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? `Erreur : ${titre}` : titre}
      rubrique="annuaire"
    >
      <p class="fil">
        <a href={adresse}>{nom}</a>
      </p>
      <h1>{titre}</h1>
      <SommaireErreurs erreurs={erreurs} libelles={CHAMPS_CORRESPONDANT} />
      <form method="post" action={`${adresse}/modifier`} class="carte pile" novalidate>
        <p class="champ-aide">
          Le prochain contrôle dans l'Annuaire Santé montrera ce qui diffère ; rien ne s'efface sans
          votre accord.
        </p>
        <div class="grille-champs">
          {(Object.entries(CHAMPS_CORRESPONDANT) as [ChampCorrespondant, string][]).map(
            ([champ, libelle]) => (
              <Champ
                nom={champ}
                libelle={libelle}
                valeur={saisie[champ]}
                erreur={erreurDe(erreurs, champ)}
                obligatoire={champ === 'nom' || champ === 'prenom'}
                lectureSeule={champ === 'rpps' && correspondant.identifiant !== null}
              />
            ),
          )}
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer la fiche
          </button>
          <a href={adresse}>Annuler</a>
        </div>
      </form>
    </Page>
  )
}
