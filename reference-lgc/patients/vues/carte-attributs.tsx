import { ATTRIBUTS, type Attribut, type Patient } from '../identite.ts'

const CASES: Record<Attribut, { libelle: string; aide: string }> = {
  homonyme: { libelle: 'Homonyme', aide: 'Un autre patient porte des traits proches.' },
  douteuse: { libelle: 'Douteuse', aide: "L'identité présentée n'est pas sûre." },
  fictive: { libelle: 'Fictive', aide: 'Dossier de test ou de formation.' },
}

/** Les attributs se posent à la main, avec leur sens sous les yeux. */
export function CarteAttributs({ patient }: { patient: Patient }) {
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-attributs">
      <h2 id="titre-attributs">Attributs</h2>
      <form method="post" action={`/patients/${patient.id}/attributs`} class="pile">
        <input type="hidden" name="version" value={String(patient.version)} />
        <div>
          {ATTRIBUTS.map((attribut) => (
            <div>
              <label class="case">
                <input
                  type="checkbox"
                  name={attribut}
                  value="oui"
                  checked={patient.attributs[attribut]}
                  aria-describedby={`${attribut}-aide`}
                />
                {CASES[attribut].libelle}
              </label>
              <p class="champ-aide" id={`${attribut}-aide`}>
                {CASES[attribut].aide}
              </p>
            </div>
          ))}
        </div>
        <div class="actions-colonne">
          <button type="submit" class="bouton bouton-discret">
            Enregistrer les attributs
          </button>
        </div>
      </form>
    </section>
  )
}
