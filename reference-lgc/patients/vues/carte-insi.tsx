import type { Patient } from '../identite.ts'
import { empechementAppel, empechementAppelParTraits } from '../regles/appel-possible.ts'

/** Un appel laissé en route, ou une réponse qui attend une décision. */
export type EtatAppel = { id: number; etat: 'en-cours' | 'a-decider' } | null

interface PropsCommande {
  adresse: string
  libelle: string
  methode: 'get' | 'post'
  empechement: string | null
  nom: string
  /** L'étape suivante de l'identité. */
  principale?: boolean
}

/** La commande, ou la même inactive avec sa raison. */
function Commande({ adresse, libelle, methode, empechement, nom, principale }: PropsCommande) {
  if (empechement)
    return (
      <div>
        <button type="button" class="bouton" disabled aria-describedby={`${nom}-raison`}>
          {libelle}
        </button>
        <p class="champ-aide" id={`${nom}-raison`}>
          {empechement}
        </p>
      </div>
    )
  return (
    <form method={methode} action={adresse}>
      <button type="submit" class={principale ? 'bouton bouton-principal' : 'bouton'}>
        {libelle}
      </button>
    </form>
  )
}

/** Les commandes d'appel ; la carte entière disparaît sans le droit (INS.06). */
export function CarteInsi({
  patient,
  appel,
  lecteur,
}: {
  patient: Patient
  appel: EtatAppel
  lecteur: boolean
}) {
  const adresse = `/patients/${patient.id}`
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-insi">
      <h2 id="titre-insi">Téléservice INSi</h2>
      {appel && (
        <p>
          <a href={`${adresse}/insi/${appel.id}`}>
            {appel.etat === 'en-cours'
              ? 'Un appel à INSi est en cours'
              : "Une réponse d'INSi attend votre décision"}
          </a>
        </p>
      )}
      <div class="actions-colonne">
        <Commande
          nom="insi-traits"
          adresse={`${adresse}/insi`}
          libelle="Interroger INSi par les traits"
          methode="post"
          empechement={empechementAppelParTraits(patient)}
          principale={patient.ins === null}
        />
        {lecteur && (
          <Commande
            nom="insi-vitale"
            adresse={`${adresse}/vitale`}
            libelle="Lire la carte Vitale"
            methode="get"
            empechement={empechementAppel(patient)}
          />
        )}
      </div>
    </section>
  )
}
