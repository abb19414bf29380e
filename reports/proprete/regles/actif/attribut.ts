/** La valeur d’un attribut d’une balise, ou `null`. */
export function attribut(attributs: string, nom: string): string | null {
  const lu = new RegExp(
    `(?:^|\\s)${nom}\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(attributs)
  return lu?.[1] ?? lu?.[2] ?? lu?.[3] ?? null
}
