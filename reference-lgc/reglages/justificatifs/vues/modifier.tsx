import { type Erreur, SommaireErreurs } from '../../../vues/champ.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import type { JustificatifRegle } from '../liste.ts'
import type { SaisieJustificatif } from '../saisie.ts'
import { ChampsJustificatif, LIBELLES_SAISIE } from './champs.tsx'

interface Props {
  cadre: Cadre
  /** Tel qu'enregistré. */
  titre: JustificatifRegle
  saisie: SaisieJustificatif
  erreurs: readonly Erreur[]
}

/** Renommer, changer le degré, ou ôter de la liste sans rien ôter des dossiers. */
export function PageModifierJustificatif({ cadre, titre, saisie, erreurs }: Props) {
  const adresse = `/reglages/justificatifs/${titre.code}`
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? 'Erreur : modifier un justificatif' : 'Modifier un justificatif'}
      rubrique="reglages"
    >
      <p class="fil">
        <a href="/reglages/justificatifs">Justificatifs d'identité</a>
      </p>
      <h1>Modifier un justificatif</h1>
      <form method="post" action={adresse} class="carte pile" novalidate>
        <SommaireErreurs erreurs={erreurs} libelles={LIBELLES_SAISIE} />
        <ChampsJustificatif saisie={saisie} erreurs={erreurs} />
        <p class="champ-aide">
          Le nouveau nom et le nouveau degré valent pour les saisies à venir. Les identités déjà
          contrôlées gardent leur statut.
        </p>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer le justificatif
          </button>
          <a class="bouton bouton-discret" href="/reglages/justificatifs">
            Annuler
          </a>
        </div>
      </form>
      <section class="carte pile" aria-labelledby="titre-retrait">
        <h2 id="titre-retrait">{titre.retire ? 'Justificatif retiré' : 'Retirer de la liste'}</h2>
        <p>
          {titre.retire
            ? "Il n'est plus proposé à la saisie. Les dossiers qui le portent le gardent."
            : 'Il ne sera plus proposé à la saisie. Les dossiers qui le portent le garderont.'}
        </p>
        <form
          method="post"
          action={`${adresse}/${titre.retire ? 'remettre' : 'retirer'}`}
          class="actions"
        >
          <button type="submit" class="bouton bouton-discret">
            {titre.retire ? 'Remettre dans la liste' : 'Retirer de la liste'}
          </button>
        </form>
      </section>
    </Page>
  )
}
