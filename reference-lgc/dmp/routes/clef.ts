/** Un numéro de document dans une adresse : ni point ni barre, et rien qu'on puisse y deviner. */
export const clefDe = (uniqueId: string): string => Buffer.from(uniqueId).toString('base64url')

/** Le numéro d'une clef d'adresse, ou `null`. */
export function uniqueIdDe(clef: string | undefined): string | null {
  if (!clef || !/^[\w-]{1,300}$/.test(clef)) return null
  const lu = Buffer.from(clef, 'base64url').toString('utf8')
  return clefDe(lu) === clef ? lu : null
}
